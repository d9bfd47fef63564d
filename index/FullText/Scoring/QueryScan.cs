namespace Index.FullText.Scoring;

/// <summary>
/// Answers queries for every engine, so that all give the same scores to the last bit: the engine says what a term counts in which clauses, by
/// <paramref name="valuesOf"/>, and how many clauses there are.
/// </summary>
internal sealed class QueryScan(int clauses, Func<string, TermValues> valuesOf)
{
    /// <summary>The clauses with the highest scores that pass the filter; on equal scores the earlier clause is the better one.</summary>
    public IReadOnlyList<Hit> Best(EngineQuery query, int most, Predicate<int>? filter)
    {
        var groups = new List<GroupScan>(query.Groups.Count);
        for (var g = 0; g < query.Groups.Count; g++)
            if (Terms(query.Groups[g]) is { Count: > 0 } terms)
                groups.Add(new GroupScan(g, terms, query.Tie));
        using var scan = new WindowScan(groups, clauses);
        return scan.Best(most, filter);
    }

    private List<TermScan> Terms(TermGroup group)
    {
        var terms = new List<TermScan>(group.Terms.Count);
        for (var t = 0; t < group.Terms.Count; t++)
            if (group.Terms[t].Weight > 0 && valuesOf(group.Terms[t].Term) is { Count: > 0 } values)
                terms.Add(new TermScan(t, values, group.Terms[t].Weight * Bm25.InverseDocumentFrequency(values.Count, clauses)));
        return terms;
    }
}
