using Index.FullText;

namespace Tests.FullText.Contract;

/// <summary>The score of a query by the formula, clause by clause, with nothing clever: what every engine must give to the last bit.</summary>
internal sealed class NaiveScores(IReadOnlyList<IndexedClause> clauses)
{
    private readonly double _average = Math.Max(1, clauses.Select(c => PhraseTable.Plain(c.Text).Count).DefaultIfEmpty(0).Average());
    private readonly Dictionary<string, int> _holders = clauses.SelectMany(c => c.Text.Concat(c.Heading).Concat(c.LeadIn).Select(t => t.Term).Distinct()).CountBy(t => t).ToDictionary();

    public IReadOnlyList<Hit> Find(EngineQuery query, int most) =>
    [
        .. clauses.Select((clause, number) => Score(query, clause, number))
            .Where(hit => hit.Groups.Count > 0 && (query.Documents.Count == 0 || query.Documents.Contains(clauses[hit.Clause].Clause.Id.Document)))
            .OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Clause).Take(most),
    ];

    private Hit Score(EngineQuery query, IndexedClause clause, int number)
    {
        var hits = new List<GroupHit>();
        for (var g = 0; g < query.Groups.Count; g++)
        {
            var values = query.Groups[g].Terms.Select(term => Value(term, clause)).ToList();
            var best = values.DefaultIfEmpty(0).Max();
            if (best > 0) hits.Add(new GroupHit(g, values.IndexOf(best), best, best + query.Tie * (values.Sum() - best)));
        }
        return new Hit(number, hits.Sum(h => h.Value), hits);
    }

    private double Value(WeightedTerm term, IndexedClause clause)
    {
        var frequency = Bm25.Frequency(Count(clause.Text), Count(clause.Heading), Count(clause.LeadIn), PhraseTable.Plain(clause.Text).Count, _average);
        return term.Weight * Bm25.InverseDocumentFrequency(_holders.GetValueOrDefault(term.Term), clauses.Count) * Bm25.Saturated(frequency);

        int Count(IReadOnlyList<Token> tokens) => tokens.Count(t => t.Term == term.Term);
    }
}
