using Index.Passages;
using Index.Passages.Knowledge;
using Index.Search;

namespace Index.Principles.Comparing;

/// <summary>The matters that clauses are compared on.</summary>
internal static class Matters
{
    /// <summary>Below it a clause more likely brushes a principle than speaks to it: one term of half weight is not enough, two are.</summary>
    public const double Speaks = 0.6;

    /// <summary>Every principle with the clauses of some ranges that speak to it: at 0.6 and above, and a clause that reaches it nowhere where it is strongest.</summary>
    public static IReadOnlyList<Matter> Of(ThemeIndex themes, int clauses, params ReadOnlySpan<Range> documents)
    {
        var members = new List<Membership>[themes.Themes.Count];
        for (var t = 0; t < members.Length; t++)
        {
            members[t] = [];
            foreach (var document in documents) members[t].AddRange(themes.MembersOf(t, document));
        }

        var strongest = members.SelectMany(m => m).GroupBy(m => m.Clause).ToDictionary(g => g.Key, g => g.Max(m => m.Strength));
        return [.. themes.Themes.Select((theme, number) => new Matter(
            theme.Principle.Name,
            Bm25.InverseDocumentFrequency(themes.CountOf(number), Math.Max(1, clauses)),
            members[number].Where(m => m.Strength >= Math.Min(Speaks, strongest[m.Clause])).ToDictionary(m => m.Clause, m => new Voice(m.Strength, m.Places)))
        {
            SureTerms = SureTermsOf(theme),
        })];
    }

    /// <summary>One matter: the clauses that a topic finds, as strong as their scores against the best.</summary>
    public static Matter Of(string name, Answer answer, ClauseIndex index, Theme? theme)
    {
        var numbers = index.Clauses.Index().ToDictionary(c => c.Item.Id, c => c.Index);
        var best = answer.Passages.Select(p => p.Score).DefaultIfEmpty(1).Max();
        return new Matter(
            name,
            index.Rarity(answer.Passages.Count),
            answer.Passages.Where(p => !p.Clause.IsApparatus).ToDictionary(p => numbers[p.Clause.Id], p => new Voice(p.Score / best, p.Matches)))
        {
            SureTerms = theme is null ? [] : SureTermsOf(theme),
        };
    }

    private static IReadOnlyList<string> SureTermsOf(Theme theme) => [.. theme.Terms.Where(t => t is { With: null, Weight: >= 1 }).Select(t => t.Key)];
}
