using Bot.Store;
using Bot.Wire.Settings;

namespace Bot.Wire.Servers;

/// <summary>
/// Erases the settings of servers that the bot was removed from: shortly after the start and once a day it compares its own list with Discord's.
/// The gateway would tell at once, but only with an intent that makes it send every server whole; this needs none, and serves HTTP alone too.
/// </summary>
internal sealed partial class DepartedServers(WireSettings wire, SettingsBook settings, ServerList servers, TimeProvider time, ILogger<DepartedServers> logger) : BackgroundService
{
    private static readonly TimeSpan AtFirst = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan Again = TimeSpan.FromDays(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (wire.Token is null) return;
        try
        {
            for (var wait = AtFirst; ; wait = Again)
            {
                await Task.Delay(wait, time, stoppingToken).ConfigureAwait(false);
                await Compare(stoppingToken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The program stops; the next start compares again.
        }
    }

    private async Task Compare(CancellationToken stop)
    {
        try
        {
            var stored = await settings.Servers(stop).ConfigureAwait(false);
            if (stored.Count == 0) return;
            // A list that is not whole proves nothing.
            if (await servers.All(stop).ConfigureAwait(false) is not { } joined) return;
            foreach (var server in stored.Where(server => !joined.Contains(server)))
            {
                await settings.Erase(server, stop).ConfigureAwait(false);
                Log.Erased(logger, server);
            }
        }
        catch (StoreException failure)
        {
            Log.NotCompared(logger, failure.Message);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "The settings of server {Server} are erased: the bot is no longer in it")]
        public static partial void Erased(ILogger logger, string server);

        [LoggerMessage(LogLevel.Warning, "Servers that the bot has left cannot be looked for: {Why}")]
        public static partial void NotCompared(ILogger logger, string why);
    }
}
