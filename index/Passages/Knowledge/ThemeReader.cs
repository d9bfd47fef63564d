using Index.Corpus;
using Index.FullText;
using Index.Text;

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
                if (PlacesOf(engine.Clauses[clause], term, theme.Not, key => engine.Places(clause, key)) is { Count: > 0 } places)
                    found.Add((clause, term, places));
        return [.. found.GroupBy(f => f.Clause).OrderBy(held => held.Key).Select(held => MembershipOf(held.Key, [.. held.Select(f => (f.Term, f.Places))]))];
    }

    /// <summary>How surely a clause speaks to a theme by those of its terms that it holds, the very number that <see cref="Members"/> gives; 0 when they do not count where they stand.</summary>
    public static double StrengthIn(Clause clause, IReadOnlyList<PrincipleTerm> terms, IReadOnlyList<string> not, Func<string, IReadOnlyList<Span>> placesOf) =>
        Strength([.. terms.Select(term => (Term: term, Places: PlacesOf(clause, term, not, placesOf))).Where(held => held.Places.Count > 0)]);

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

    private static IReadOnlyList<Span> PlacesOf(Clause clause, PrincipleTerm term, IReadOnlyList<string> not, Func<string, IReadOnlyList<Span>> placesOf)
    {
        var places = placesOf(term.Key);
        if (places.Count == 0) return places;
        foreach (var longer in not)
            if (placesOf(longer) is { Count: > 0 } inside)
                places = [.. places.Where(p => !inside.Any(i => i.Contains(p)))];
        if (term.With is null || places.Count == 0) return places;
        var others = placesOf(term.With);
        return [.. places.Where(p => others.Any(o => Sentences.Same(clause.Text.File, p, o)))];
    }
}
