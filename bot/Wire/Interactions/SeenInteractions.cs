namespace Bot.Wire.Interactions;

/// <summary>The interactions of the last fifteen minutes: events may come more than once, also after a resume (INT-15, INT-R1).</summary>
internal sealed class SeenInteractions(TimeProvider time)
{
    private const int Most = 100_000;
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(15);
    private readonly Lock _lock = new();
    private readonly HashSet<string> _ids = [];
    private readonly Queue<(string Id, long At)> _order = new();

    /// <summary>How many ids are remembered now, at most 100,000.</summary>
    public int Count { get { lock (_lock) return _order.Count; } }

    /// <summary>Whether the id comes for the first time.</summary>
    public bool IsFirst(string id)
    {
        lock (_lock)
        {
            while (_order.TryPeek(out var oldest) && (_order.Count >= Most || time.GetElapsedTime(oldest.At) > Kept))
                _ids.Remove(_order.Dequeue().Id);
            if (!_ids.Add(id)) return false;
            _order.Enqueue((id, time.GetTimestamp()));
            return true;
        }
    }
}
