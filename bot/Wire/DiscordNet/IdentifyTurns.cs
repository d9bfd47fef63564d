using Bot.Wire.Gateway;
using Bot.Wire.Metrics;

namespace Bot.Wire.DiscordNet;

/// <summary>Lets Discord.Net begin sessions only in turn and within the budget that survives restarts (GW-8, GW-9); it knows neither of other processes nor of its own restarts.</summary>
internal sealed class IdentifyTurns(IdentifyQueue queue, WireMetrics metrics)
{
    /// <summary>Sends an IDENTIFY when its turn has come; not at all when the budget is spent, or when the connection is another by then.</summary>
    public async Task Send(int shard, int shardsHere, GatewayInfo found, Func<bool> isStillWanted, Func<Task> send, CancellationToken gone)
    {
        using var turn = await queue.Enter(shard, shardsHere, found, gone).ConfigureAwait(false);
        if (turn is null || !isStillWanted()) return;
        turn.Begin();
        metrics.Identified();
        await send().ConfigureAwait(false);
    }
}
