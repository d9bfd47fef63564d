using System.Buffers;

namespace Index.FullText.Scoring;

/// <summary>One group of a query, window by window: best term plus <paramref name="tie"/> times the others.</summary>
internal sealed class GroupScan(int group, IReadOnlyList<TermScan> terms, double tie) : IDisposable
{
    private double[] _sums = [], _bests = [];
    private int[] _terms = [];
    private bool _isEmpty;

    /// <summary>A lone term needs no best: its value goes straight to the totals.</summary>
    private bool IsLone => terms.Count == 1;

    /// <summary>Makes room for windows of this many clauses.</summary>
    public void Open(int size)
    {
        if (IsLone) return;
        (_sums, _bests, _terms) = (ArrayPool<double>.Shared.Rent(size), ArrayPool<double>.Shared.Rent(size), ArrayPool<int>.Shared.Rent(size));
        _isEmpty = false;
    }

    /// <summary>Adds the group's value in each clause of the window to the totals.</summary>
    public void Add(int start, Span<double> totals)
    {
        if (IsLone)
        {
            if (terms[0].MoveTo(start + totals.Length)) terms[0].Add(start, totals);
            return;
        }
        var sums = _sums.AsSpan(0, totals.Length);
        var bests = _bests.AsSpan(0, totals.Length);
        if (!_isEmpty)
        {
            sums.Clear();
            bests.Clear();
        }
        _isEmpty = true;
        foreach (var term in terms)
        {
            if (!term.MoveTo(start + totals.Length)) continue;
            term.Add(start, sums, bests, _terms);
            _isEmpty = false;
        }
        if (_isEmpty) return;
        for (var i = 0; i < totals.Length; i++)
            totals[i] += bests[i] + tie * (sums[i] - bests[i]);
    }

    /// <summary>What the group brought to a clause of the window; null when it is not in it.</summary>
    public GroupHit? HitIn(int clause, int start)
    {
        if (IsLone) return terms[0].ValueIn(clause) is > 0 and var value ? new GroupHit(group, terms[0].Term, value, value) : null;
        var (sum, best) = (_sums[clause - start], _bests[clause - start]);
        return sum > 0 ? new GroupHit(group, _terms[clause - start], best, best + tie * (sum - best)) : null;
    }

    public void Dispose()
    {
        if (IsLone) return;
        ArrayPool<double>.Shared.Return(_sums);
        ArrayPool<double>.Shared.Return(_bests);
        ArrayPool<int>.Shared.Return(_terms);
    }
}
