namespace Index.FullText.Memory;

/// <summary>Adds up one query's scores, group by group, and keeps the best.</summary>
internal sealed class ScoreBoard(int clauses, double tie)
{
    private readonly double[] _total = new double[clauses];
    private readonly double[] _best = new double[clauses];
    private readonly double[] _sum = new double[clauses];
    private readonly int[] _bestTerm = new int[clauses];
    private readonly List<int> _touched = [];
    private readonly List<(int Clause, GroupHit Hit)> _hits = [];

    public void Add(int clause, int term, double value)
    {
        if (_sum[clause] == 0) _touched.Add(clause);
        _sum[clause] += value;
        if (value <= _best[clause]) return;
        _best[clause] = value;
        _bestTerm[clause] = term;
    }

    public void CloseGroup(int group)
    {
        foreach (var clause in _touched)
        {
            var value = _best[clause] + tie * (_sum[clause] - _best[clause]);
            _total[clause] += value;
            _hits.Add((clause, new GroupHit(group, _bestTerm[clause], _best[clause], value)));
            _best[clause] = _sum[clause] = 0;
        }
        _touched.Clear();
    }

    public IReadOnlyList<Hit> Best(int most, Func<int, bool>? filter)
    {
        // The worst of the best so far stands on top of the heap; on equal scores the later clause is the worse one.
        var heap = new PriorityQueue<int, (double Score, int Before)>();
        foreach (var clause in _hits.Select(h => h.Clause).Distinct())
        {
            if (filter?.Invoke(clause) == false) continue;
            heap.Enqueue(clause, (_total[clause], -clause));
            if (heap.Count > most) heap.Dequeue();
        }
        var best = new List<int>(heap.Count);
        while (heap.TryDequeue(out var clause, out _)) best.Add(clause);
        best.Reverse();
        var wanted = best.ToDictionary(c => c, _ => new List<GroupHit>());
        foreach (var (clause, hit) in _hits)
            if (wanted.TryGetValue(clause, out var groups))
                groups.Add(hit);
        return [.. best.Select(c => new Hit(c, _total[c], wanted[c]))];
    }
}
