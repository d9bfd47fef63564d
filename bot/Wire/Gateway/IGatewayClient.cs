using Bot.Wire.Settings;

namespace Bot.Wire.Gateway;

/// <summary>What keeps the gateway's connections and hands in what comes over them: this program's own client, or Discord.Net.</summary>
internal interface IGatewayClient
{
    /// <summary>Keeps every shard of the plan connected until it is cancelled, and then leaves in order; the states of the shards stand in <see cref="GatewayStatus"/>.</summary>
    Task Run(GatewayInfo found, ShardPlan plan, CancellationToken stop);
}
