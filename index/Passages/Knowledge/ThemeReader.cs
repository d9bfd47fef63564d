using Index.Corpus;
using Index.FullText;

namespace Index.Passages.Knowledge;

/// <summary>Finds the clauses that speak to a theme by its terms.</summary>
public sealed class ThemeReader(IClauseEngine engine)
{
    /// <summary>The clauses that hold at least one of the theme's terms, in the order of the index.</summary>
    public IReadOnlyList<Membership> Members(Theme theme)
    {
        var found = new List<(int Clause, PrincipleTerm Term, IReadOnlyList<Span> Places)>();
        foreach (var term in theme.Terms)
            foreach (var clause in engine.Holders(term.Key).Span)
                if (PlacesOf(clause, term, theme.Not) is { Count: > 0 } places)
                    found.Add((clause, term, places));
        return [.. found.GroupBy(f => f.Clause).OrderBy(held => held.Key).Select(held => MembershipOf(held.Key, [.. held.Select(f => (f.Term, f.Places))]))];
    }

    private static Membership MembershipOf(int clause, IReadOnlyList<(PrincipleTerm Term, IReadOnlyList<Span> Places)> held) => held is [({ } term, { Count: 1 } places)]
        ? new Membership(clause, term.Weight, [term], places)
        : new Membership(
            clause,
            // Independent hints add up like probabilities: two of 0.5 are 0.75, none reaches beyond 1.
            1 - held.Aggregate(1.0, (rest, h) => rest * (1 - h.Term.Weight)),
            [.. held.OrderByDescending(h => h.Term.Weight).Select(h => h.Term)],
            [.. held.SelectMany(h => h.Places).Distinct().OrderBy(s => s.Start)]);

    private IReadOnlyList<Span> PlacesOf(int clause, PrincipleTerm term, IReadOnlyList<string> not)
    {
        var places = engine.Places(clause, term.Key);
        foreach (var longer in not)
            if (engine.Places(clause, longer) is { Count: > 0 } inside)
                places = [.. places.Where(p => !inside.Any(i => i.Contains(p)))];
        if (term.With is null || places.Count == 0) return places;
        var others = engine.Places(clause, term.With);
        var text = engine.Clauses[clause].Text.File.Text;
        return [.. places.Where(p => others.Any(o => Sentences.Same(text, p, o)))];
    }
}
