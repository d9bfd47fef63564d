using Bot.Wire.Gateway;
using Bot.Wire.Interactions;
using Bot.Wire.Rest;
using Bot.Wire.Settings;
using Discord;
using Discord.WebSocket;

namespace Bot.Wire.DiscordNet;

/// <summary>Keeps the gateway's connections by Discord.Net, from its login to its logout.</summary>
internal sealed partial class DiscordNetClient(
    WireSettings settings, ClientConfiguration configuration, ShardWatch watch, FrameReader frames, LogBridge log, DiscordNetRequests requests, InteractionServer server, Backoff backoff, TimeProvider time,
    ILogger<DiscordNetClient> logger) : IGatewayClient
{
    private static readonly TimeSpan Leaving = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LoginTime = TimeSpan.FromSeconds(15);

    /// <inheritdoc/>
    public async Task Run(GatewayInfo found, ShardPlan plan, CancellationToken stop)
    {
        var client = new DiscordShardedClient([.. plan.Ids], configuration.Of(found, plan));
        try
        {
            client.Log += log.Write;
            client.InteractionCreated += frames.Answer;
            watch.Listen(client, stop);
            await LogIn(client, stop).ConfigureAwait(false);
            await client.StartAsync().ConfigureAwait(false);
            server.Prepare();
            await Task.Delay(Timeout.Infinite, stop).ConfigureAwait(false);
        }
        finally
        {
            await Leave(client).ConfigureAwait(false);
        }
    }

    private async Task LogIn(DiscordShardedClient client, CancellationToken stop)
    {
        for (var failures = 0; ; failures++)
        {
            // The form of a token is no business of a client: Discord says whether it is one.
            Task Attempt(RequestOptions options) => client
                .LoginAsync(TokenType.Bot, settings.Token!.Secret, validateToken: false).WaitAsync(options.CancelToken);
            var reply = await requests.Send(RouteKind.Gateway, Attempt, LoginTime, RetryMode.AlwaysFail, stop)
                .ConfigureAwait(false);
            if (reply.IsDone) return;
            Log.NotLoggedIn(logger, reply.Status);
            await Task.Delay(backoff.Delay(failures), time, stop).ConfigureAwait(false);
        }
    }

    private async Task Leave(DiscordShardedClient client)
    {
        try
        {
            // Parts of it wait for one another without giving the thread back.
            await Task.Run(client.LogoutAsync).WaitAsync(Leaving).ConfigureAwait(false);
            await Task.Run(async () => await client.DisposeAsync().ConfigureAwait(false)).WaitAsync(Leaving).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            Log.NotLeft(logger, exception.Message);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Fault 1: Discord.Net cannot log in (HTTP {Status}; 0 is no answer); trying again")]
        public static partial void NotLoggedIn(ILogger logger, int status);

        [LoggerMessage(LogLevel.Debug, "Discord.Net did not leave in order: {Why}")]
        public static partial void NotLeft(ILogger logger, string why);
    }
}
