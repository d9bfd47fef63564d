using Index.Corpus;
using Index.FullText;

namespace Index.Passages.Knowledge;

/// <summary>Finds the clauses that speak to a theme by its terms.</summary>
public sealed class ThemeReader(IClauseEngine engine)
{
    /// <summary>The clauses that hold at least one of the theme's terms, in the order of the index.</summary>
    public IReadOnlyList<Membership> Members(Theme theme)
    {
        var found = new SortedDictionary<int, List<(PrincipleTerm Term, IReadOnlyList<Span> Places)>>();
        foreach (var term in theme.Terms)
            foreach (var clause in engine.Holders(term.Key).Span)
            {
                var places = PlacesOf(clause, term, theme.Not);
                if (places.Count == 0) continue;
                if (!found.TryGetValue(clause, out var list)) found[clause] = list = [];
                list.Add((term, places));
            }
        return [.. found.Select(f => new Membership(
            f.Key,
            // Independent hints add up like probabilities: two of 0.5 are 0.75, none reaches beyond 1.
            1 - f.Value.Aggregate(1.0, (rest, t) => rest * (1 - t.Term.Weight)),
            [.. f.Value.OrderByDescending(t => t.Term.Weight).Select(t => t.Term)],
            [.. f.Value.SelectMany(t => t.Places).Distinct().OrderBy(s => s.Start)]))];
    }

    private IReadOnlyList<Span> PlacesOf(int clause, PrincipleTerm term, IReadOnlyList<string> not)
    {
        var places = engine.Places(clause, term.Key);
        foreach (var longer in not)
        {
            var inside = engine.Places(clause, longer);
            places = [.. places.Where(p => !inside.Any(i => i.Contains(p)))];
        }
        if (term.With is null || places.Count == 0) return places;
        var others = engine.Places(clause, term.With);
        var text = engine.Clauses[clause].Text.File.Text;
        return [.. places.Where(p => others.Any(o => Sentences.Same(text, p, o)))];
    }
}
