using System.Buffers;

namespace Index.FullText.Scoring;

/// <summary>
/// Scores a query over one window of clauses after another, as Lucene's BooleanScorer does: inside a window all groups add up in arrays
/// that stay in the processor's cache, and only clauses that beat the worst of the best so far are looked at again.
/// </summary>
internal sealed class WindowScan : IDisposable
{
    private const int LargestWindow = 2048;
    private readonly IReadOnlyList<GroupScan> _groups;
    private readonly int _clauses;
    private readonly double[] _totals;

    public WindowScan(IReadOnlyList<GroupScan> groups, int clauses)
    {
        (_groups, _clauses) = (groups, clauses);
        var size = Math.Min(LargestWindow, clauses);
        _totals = ArrayPool<double>.Shared.Rent(size);
        foreach (var group in groups) group.Open(size);
    }

    /// <summary>The clauses with the highest totals that pass the filter; on equal totals the earlier clause is the better one.</summary>
    public IReadOnlyList<Hit> Best(int most, Predicate<int>? filter)
    {
        var best = new BestHits(most);
        if (_groups.Count == 0) return [];
        for (var start = 0; start < _clauses; start += LargestWindow)
        {
            var totals = _totals.AsSpan(0, Math.Min(LargestWindow, _clauses - start));
            totals.Clear();
            foreach (var group in _groups) group.Add(start, totals);
            for (var i = 0; i < totals.Length; i++)
                if (totals[i] > best.Threshold && filter?.Invoke(start + i) != false)
                    best.Add(new Hit(start + i, totals[i], Hits(start + i, start)));
        }
        return best.InOrder();
    }

    public void Dispose()
    {
        ArrayPool<double>.Shared.Return(_totals);
        foreach (var group in _groups) group.Dispose();
    }

    private GroupHit[] Hits(int clause, int start)
    {
        var hits = new List<GroupHit>(_groups.Count);
        foreach (var group in _groups)
            if (group.HitIn(clause, start) is { } hit)
                hits.Add(hit);
        return [.. hits];
    }
}
