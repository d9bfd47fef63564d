using Index.Search;
using Index.Text;

namespace Index.Passages.Knowledge;

/// <summary>Finds the clauses that speak to a theme by its terms.</summary>
public sealed class ThemeReader(ClauseIndex index)
{
    /// <summary>The clauses of a range of numbers that hold at least one of the theme's terms, in the order of the index.</summary>
    public IReadOnlyList<Membership> Members(Theme theme, Range clauses)
    {
        var found = new List<(int Clause, PrincipleTerm Term, IReadOnlyList<Span> Places)>();
        foreach (var term in theme.Terms)
            foreach (var (clause, held) in index.Postings(term.Key, clauses))
                if (PlacesOf(clause, held, term, theme.Not) is { Count: > 0 } places)
                    found.Add((clause, term, places));
        return [.. found.GroupBy(f => f.Clause).OrderBy(held => held.Key).Select(held => MembershipOf(held.Key, [.. held.Select(f => (f.Term, f.Places))]))];
    }

    private static double Strength(IReadOnlyList<(PrincipleTerm Term, IReadOnlyList<Span> Places)> held) => held is [({ } term, { Count: 1 })]
        ? term.Weight
        // Independent hints add up like probabilities: two of 0.5 are 0.75, none reaches beyond 1.
        : 1 - held.Aggregate(1.0, (rest, h) => rest * (1 - h.Term.Weight));

    private static Membership MembershipOf(int clause, IReadOnlyList<(PrincipleTerm Term, IReadOnlyList<Span> Places)> held) => held is [({ } term, { Count: 1 } places)]
        ? new Membership(clause, Strength(held), [term], places)
        : new Membership(
            clause,
            Strength(held),
            [.. held.OrderByDescending(h => h.Term.Weight).Select(h => h.Term)],
            [.. held.SelectMany(h => h.Places).Distinct().OrderBy(s => s.Start)]);

    // Where the term counts: not inside a longer expression that means something else, and with its companion in the same sentence.
    private IReadOnlyList<Span> PlacesOf(int clause, IReadOnlyList<Span> places, PrincipleTerm term, IReadOnlyList<string> not)
    {
        foreach (var longer in not)
            if (index.Places(clause, longer) is { Count: > 0 } inside)
                places = [.. places.Where(p => !inside.Any(i => i.Contains(p)))];
        if (term.With is null || places.Count == 0) return places;
        var others = index.Places(clause, term.With);
        return [.. places.Where(p => others.Any(o => Sentences.Same(index.Clauses[clause].Text.File, p, o)))];
    }
}
