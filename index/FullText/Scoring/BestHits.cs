namespace Index.FullText.Scoring;

/// <summary>Keeps the best of the hits that come in the order of their clauses; a heap with the worst on top.</summary>
internal sealed class BestHits(int most)
{
    private readonly List<Hit> _heap = [];

    /// <summary>What a hit must beat to be kept; a later hit of equal score is the worse one.</summary>
    public double Threshold { get; private set; } = most > 0 ? 0 : double.MaxValue;

    /// <summary>Takes a hit that beats the threshold.</summary>
    public void Add(Hit hit)
    {
        if (_heap.Count < most)
        {
            _heap.Add(hit);
            Rise(_heap.Count - 1);
        }
        else
        {
            _heap[0] = hit;
            Sink(0);
        }
        if (_heap.Count == most) Threshold = _heap[0].Score;
    }

    public IReadOnlyList<Hit> InOrder()
    {
        _heap.Sort((a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Clause.CompareTo(b.Clause));
        return _heap;
    }

    private void Rise(int at)
    {
        for (var parent = (at - 1) / 2; at > 0 && IsWorse(at, parent); at = parent, parent = (at - 1) / 2)
            Swap(at, parent);
    }

    private void Sink(int at)
    {
        for (var child = 2 * at + 1; child < _heap.Count; at = child, child = 2 * at + 1)
        {
            if (child + 1 < _heap.Count && IsWorse(child + 1, child)) child++;
            if (!IsWorse(child, at)) return;
            Swap(child, at);
        }
    }

    private void Swap(int a, int b) => (_heap[a], _heap[b]) = (_heap[b], _heap[a]);

    private bool IsWorse(int a, int b) =>
        _heap[a].Score < _heap[b].Score || _heap[a].Score == _heap[b].Score && _heap[a].Clause > _heap[b].Clause;
}
