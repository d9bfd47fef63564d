using System.Globalization;

namespace Bot.Wire.Gateway;

/// <summary>One IDENTIFY in the ledger: when, for which shard, and whether the process that sent it ended in order.</summary>
internal sealed record BegunSession(DateTimeOffset At, int Shard, bool IsEnded)
{
    private const string Ended = "ended";

    /// <summary>Reads a line of the ledger; null when it is none.</summary>
    public static BegunSession? Parse(string line) => line.Split(' ') is [var at, var shard, .. var rest]
        && DateTimeOffset.TryParse(at, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
        && int.TryParse(shard, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new BegunSession(time, number, rest is [Ended]) : null;

    /// <summary>The line of the ledger.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{At:O} {Shard}{(IsEnded ? " " + Ended : "")}");
}
