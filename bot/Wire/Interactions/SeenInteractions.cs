using System.Globalization;

namespace Bot.Wire.Interactions;

/// <summary>The interactions, or messages, of the last fifteen minutes, or at least the last 50,000: events may come more than once, also after a resume (INT-15, INT-R1).</summary>
internal sealed class SeenInteractions(TimeProvider time)
{
    private const int MostYoung = 50_000;
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(15);
    private readonly Lock _lock = new();

    // Two generations need no time for each id: the old one is dropped when the young one is full or as old as ids must be kept.
    private IdSet _young = new();
    private IdSet _old = new();
    private long _since = time.GetTimestamp();

    /// <summary>How many ids are remembered now, at most 100,000.</summary>
    public int Count { get { lock (_lock) return _young.Count + _old.Count; } }

    /// <summary>Whether the id, which holds digits only, comes for the first time.</summary>
    public bool IsFirst(string id)
    {
        // A number takes a fraction of the memory of a text; twenty digits may be more than the 64 bits that Discord uses, and then lose the rest.
        var number = unchecked((ulong)UInt128.Parse(id, NumberStyles.None, CultureInfo.InvariantCulture));
        lock (_lock)
        {
            if (_young.Count >= MostYoung || time.GetElapsedTime(_since) > Kept) (_old, _young, _since) = (_young, new IdSet(), time.GetTimestamp());
            if (_young.Contains(number) || _old.Contains(number)) return false;
            _young.Add(number);
            return true;
        }
    }
}
