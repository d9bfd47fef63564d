using Bot.Wire.Chat;
using Bot.Wire.Interactions;
using Bot.Wire.Metrics;
using Bot.Wire.Registration;
using Bot.Wire.Rest;
using Bot.Wire.Settings;

namespace Bot.Wire.Gateway;

/// <summary>This program's own client of the gateway: no more than it needs.</summary>
internal sealed class SlimClient(
    WireSettings settings, GatewayDirectory directory, GatewayStatus status, IdentifyQueue queue, ApplicationIdentity application, InteractionServer server, ChatServer chat,
    UrgentRequests urgent, Webhooks webhooks, Backoff backoff, WireMetrics metrics, WireStop fatal, Random random, TimeProvider time, ILoggerFactory loggers) : IGatewayClient
{
    /// <inheritdoc/>
    public Task Run(GatewayInfo found, ShardPlan plan, CancellationToken stop) =>
        Task.WhenAll(status.Shards.Select(shard => Shard(shard, plan).Run(found, stop)));

    private Shard Shard(ShardStatus shard, ShardPlan plan) => new(
        new ShardIdentity(shard.Id, plan.Of, settings.Token!, application, settings.Chats ? Intents.Messages : Intents.None), shard, plan.Ids.Count, directory, queue,
        (identity, session, turn, state) => new GatewayConnection(identity, session, turn, state, server, chat, Callback, metrics, random, time, loggers.CreateLogger<GatewayConnection>()),
        backoff, metrics, fatal, time, loggers.CreateLogger<Shard>());

    private CallbackAnswers Callback(Interaction interaction, long received) =>
        new(interaction, received, mayRepeat: !server.IsStale(interaction), urgent, webhooks, metrics, loggers.CreateLogger<CallbackAnswers>());
}
