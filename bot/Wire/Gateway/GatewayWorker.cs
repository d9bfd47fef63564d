using Bot.Hosting;
using Bot.Wire.Interactions;
using Bot.Wire.Settings;

namespace Bot.Wire.Gateway;

/// <summary>Connects once the corpus is there: a bot that cannot answer must not spend sessions (fault 10).</summary>
internal sealed class GatewayWorker(
    WireSettings settings, LibraryHolder library, GatewayDirectory directory, GatewayStatus status, IdentifyLedger ledger, IGatewayClient client, InteractionServer server, WireStop fatal, TimeProvider time) : BackgroundService
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
            await client.Run(found, plan, stoppingToken).ConfigureAwait(false);
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
}
