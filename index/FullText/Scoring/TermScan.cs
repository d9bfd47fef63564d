namespace Index.FullText.Scoring;

/// <summary>One term of a query, walking over its clauses; <paramref name="factor"/> is its weight times its rarity.</summary>
internal sealed class TermScan(int term, TermValues holders, double factor)
{
    private int _from, _to;

    /// <summary>The term's number in its group.</summary>
    public int Term => term;

    /// <summary>Goes on to the clauses before <paramref name="end"/>; false when it has none there.</summary>
    public bool MoveTo(int end)
    {
        var clauses = holders.Clauses;
        _from = _to;
        while (_to < clauses.Length && clauses[_to] < end) _to++;
        return _to > _from;
    }

    /// <summary>Adds what the term counts in each clause of the window to its total.</summary>
    public void Add(int start, Span<double> totals)
    {
        var clauses = holders.Clauses[_from.._to];
        var values = holders.Values[_from.._to];
        for (var i = 0; i < clauses.Length; i++)
            totals[clauses[i] - start] += factor * values[i];
    }

    /// <summary>Adds to the sums of a group, and keeps the best term of each clause.</summary>
    public void Add(int start, Span<double> sums, Span<double> bests, Span<int> terms)
    {
        var clauses = holders.Clauses[_from.._to];
        var values = holders.Values[_from.._to];
        for (var i = 0; i < clauses.Length; i++)
        {
            var (at, value) = (clauses[i] - start, factor * values[i]);
            sums[at] += value;
            if (value <= bests[at]) continue;
            bests[at] = value;
            terms[at] = term;
        }
    }

    /// <summary>What the term counts in a clause of the window; 0 when it is not in it.</summary>
    public double ValueIn(int clause)
    {
        var at = holders.Clauses[_from.._to].BinarySearch(clause);
        return at < 0 ? 0 : factor * holders.Values[_from + at];
    }
}
