using Bot.Hosting;
using Bot.Wire.Chat;
using Bot.Wire.Interactions;
using Bot.Wire.Metrics;
using Bot.Wire.Registration;
using Bot.Wire.Rest;
using Bot.Wire.Settings;

namespace Bot.Wire.Gateway;

/// <summary>Connects once the corpus is there: a bot that cannot answer must not spend sessions (fault 10).</summary>
internal sealed class GatewayWorker(
    WireSettings settings, LibraryHolder library, GatewayDirectory directory, GatewayStatus status, IdentifyQueue queue, IdentifyLedger ledger, ApplicationIdentity application,
    InteractionServer server, ChatServer chat, UrgentRequests urgent, Webhooks webhooks, Backoff backoff, WireMetrics metrics, WireStop fatal, Random random, TimeProvider time, ILoggerFactory loggers) : BackgroundService
{
    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        // What is under way is answered while the connection still stands.
        await server.Stop().ConfigureAwait(false);
        await base.StopAsync(cancellationToken).ConfigureAwait(false);
        // A supervisor that stops and starts for ever is a loop too, so this holds only while Discord itself says that plenty is left.
        if (status.HasPlentyLeft && fatal.Status is null or ExitCode.Authentication or ExitCode.RefusedByGateway) ledger.End();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            var info = directory.Ask(stoppingToken);
            await library.Current.AsTask().WaitAsync(stoppingToken).ConfigureAwait(false);
            var found = await info.ConfigureAwait(false);
            var plan = settings.Shards ?? ShardPlan.All(found.Shards);
            status.Shards = [.. plan.Ids.Select(id => new ShardStatus(id, time))];
            await Task.WhenAll(status.Shards.Select(shard => Shard(shard, plan).Run(found, stoppingToken))).ConfigureAwait(false);
        }
        catch (Exception) when (stoppingToken.IsCancellationRequested || library.HasFailed)
        {
            // The program stops, or the corpus could not be built: whoever stopped the host says why.
        }
        catch (Exception exception)
        {
            fatal.Fail(ExitCode.Bug, $"The connection ended by a fault of the program: {exception.GetType().Name}: {exception.Message} Please report it.");
        }
    }

    private Shard Shard(ShardStatus shard, ShardPlan plan) => new(
        new ShardIdentity(shard.Id, plan.Of, settings.Token!, application, settings.Chats ? Intents.Messages : Intents.None), shard, plan.Ids.Count, directory, queue,
        (identity, session, turn, state) => new GatewayConnection(identity, session, turn, state, server, chat, Callback, metrics, random, time, loggers.CreateLogger<GatewayConnection>()),
        backoff, metrics, fatal, time, loggers.CreateLogger<Shard>());

    private CallbackAnswers Callback(Interaction interaction, long received) =>
        new(interaction, received, mayRepeat: !server.IsStale(interaction), urgent, webhooks, metrics, loggers.CreateLogger<CallbackAnswers>());
}
