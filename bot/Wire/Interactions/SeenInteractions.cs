using System.Globalization;

namespace Bot.Wire.Interactions;

/// <summary>
/// The ids of the interactions, or messages, of the last fifteen minutes, at most 100,000 and of a rush at least the
/// last 50,000: events may come more than once, also after a resume (INT-15, INT-R1).
/// </summary>
internal sealed class SeenInteractions(TimeProvider time)
{
    private const int Half = 50_000;
    private readonly TwoGenerationCache<ulong, bool> _seen = new(Half, TimeSpan.FromMinutes(15), time);

    /// <summary>How many ids are remembered now, at most 100,000.</summary>
    public int Count => _seen.Count;

    /// <summary>Whether the id, which holds digits only, comes for the first time.</summary>
    public bool IsFirst(string id) =>
        // Twenty digits may be more than the 64 bits that Discord uses, and then lose the rest.
        _seen.TryAdd(unchecked((ulong)UInt128.Parse(id, NumberStyles.None, CultureInfo.InvariantCulture)), true);
}
