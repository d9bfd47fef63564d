namespace Bot.Wire.Gateway;

/// <summary>How often HELLO wants heartbeats; what cannot be meant is replaced by what Discord usually says.</summary>
internal static class HeartbeatInterval
{
    private const long Shortest = 100;
    private const long Longest = 600_000;
    private const long Usual = 41_250;

    /// <summary>The interval; 41.25 s for one that is missing, negative, under a tenth of a second or over ten minutes.</summary>
    public static TimeSpan Of(long? milliseconds) =>
        TimeSpan.FromMilliseconds(milliseconds is >= Shortest and <= Longest ? milliseconds.Value : Usual);
}
