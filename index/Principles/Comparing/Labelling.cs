using Index.Passages.Knowledge;
using Index.Search;

namespace Index.Principles.Comparing;

/// <summary>Says of a pair what can be read off its words: opposite key terms before same terms before same theme.</summary>
internal sealed class Labelling(ClauseIndex index, IReadOnlyList<Opposition> oppositions)
{
    /// <summary>The label of two clauses that share these matters.</summary>
    public PairLabel Of(int a, int b, IEnumerable<Matter> shared)
    {
        if (Between(a, b) is { } opposition)
            return new PairLabel(PairKind.OppositeTerms, Printed(a, Terms(opposition, a)), Printed(b, Terms(opposition, b))) { About = opposition.Name };
        var same = shared.SelectMany(m => m.SureTerms).Where(t => Holds(a, t) && Holds(b, t)).Distinct().ToList();
        return same.Count == 0 ? new PairLabel(PairKind.SameTheme, [], []) : new PairLabel(PairKind.SameTerms, Printed(a, same), Printed(b, same));
    }

    /// <summary>The first opposition on whose different sides the clauses speak; null when there is none.</summary>
    public Opposition? Between(int a, int b) => oppositions.FirstOrDefault(o => SideOf(a, o) is { } mine && SideOf(b, o) is { } theirs && mine != theirs);

    /// <summary>Which side of an opposition a clause speaks on: 1, 2, or null when on none or on both.</summary>
    public int? SideOf(int clause, Opposition opposition) =>
        (opposition.One.Any(t => Holds(clause, t)), opposition.Other.Any(t => Holds(clause, t))) switch
        {
            (true, false) => 1,
            (false, true) => 2,
            _ => null,
        };

    private IReadOnlyList<string> Terms(Opposition opposition, int clause) => SideOf(clause, opposition) == 1 ? opposition.One : opposition.Other;

    private bool Holds(int clause, string term) => index.Places(clause, term).Count > 0;

    private IReadOnlyList<string> Printed(int clause, IEnumerable<string> terms)
    {
        var text = index.Clauses[clause].Text.File.Text;
        return [.. terms.SelectMany(t => index.Places(clause, t)).OrderBy(p => p.Start).ThenByDescending(p => p.Length).Select(p => p.In(text)).Distinct(StringComparer.OrdinalIgnoreCase)];
    }
}
