using System.Globalization;

namespace Bot.Wire;

/// <summary>Discord's wall clock: this machine's, put right by the Date header of Discord's own answers. Waiting never depends on it.</summary>
internal sealed class DiscordClock(TimeProvider time)
{
    private const long DiscordEpoch = 1_420_070_400_000;
    private static readonly TimeSpan Negligible = TimeSpan.FromSeconds(2);
    private long _skewTicks;

    /// <summary>Now, as Discord sees it, to about two seconds.</summary>
    public DateTimeOffset Now => time.GetUtcNow() + new TimeSpan(Interlocked.Read(ref _skewTicks));

    /// <summary>Takes the time that Discord says it is.</summary>
    public void Learn(DateTimeOffset said)
    {
        var skew = said - time.GetUtcNow();
        Interlocked.Exchange(ref _skewTicks, skew.Duration() < Negligible ? 0 : skew.Ticks);
    }

    /// <summary>How long ago an id was made; null when it is no plausible id of the last hour.</summary>
    public TimeSpan? AgeOf(string id)
    {
        if (!ulong.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var snowflake)) return null;
        var age = Now - DateTimeOffset.FromUnixTimeMilliseconds((long)(snowflake >> 22) + DiscordEpoch);
        return age > TimeSpan.Zero && age < TimeSpan.FromHours(1) ? age : null;
    }
}
