using System.Globalization;

namespace Bot.Wire.Interactions;

/// <summary>The interactions, or messages, of the last fifteen minutes: events may come more than once, also after a resume (INT-15, INT-R1).</summary>
internal sealed class SeenInteractions(TimeProvider time)
{
    private const int Most = 100_000;
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(15);
    private readonly Lock _lock = new();
    private readonly HashSet<ulong> _ids = [];
    private readonly Queue<(ulong Id, long At)> _order = new();

    /// <summary>How many ids are remembered now, at most 100,000.</summary>
    public int Count { get { lock (_lock) return _order.Count; } }

    /// <summary>Whether the id, which holds digits only, comes for the first time.</summary>
    public bool IsFirst(string id)
    {
        // A number takes a fraction of the memory of a text; twenty digits may be more than the 64 bits that Discord uses, and then lose the rest.
        var number = unchecked((ulong)UInt128.Parse(id, NumberStyles.None, CultureInfo.InvariantCulture));
        lock (_lock)
        {
            while (_order.TryPeek(out var oldest) && (_order.Count >= Most || time.GetElapsedTime(oldest.At) > Kept))
                _ids.Remove(_order.Dequeue().Id);
            if (!_ids.Add(number)) return false;
            _order.Enqueue((number, time.GetTimestamp()));
            return true;
        }
    }
}
