using System.Globalization;
using Bot.Wire.Gateway;
using Bot.Wire.Metrics;
using Discord.Net;
using Discord.Rest;
using Discord.WebSocket;

namespace Bot.Wire.DiscordNet;

/// <summary>Keeps the states of the shards by what Discord.Net tells, and does what it leaves undone: it tries for ever what cannot be helped, and gives up what can.</summary>
internal sealed partial class ShardWatch(GatewayStatus status, Backoff backoff, WireMetrics metrics, WireStop fatal, TimeProvider time, ILogger<ShardWatch> logger)
{
    private const int SessionExpired = 4006;
    private readonly TaskCompletionSource<DiscordRestClient> _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Makes requests of the application, once it is known which it is.</summary>
    public Task<DiscordRestClient> Ready => _ready.Task;

    /// <summary>Listens until the program stops.</summary>
    public void Listen(DiscordShardedClient client, CancellationToken stop)
    {
        client.ShardConnected += Connected;
        client.ShardLatencyUpdated += (_, _, shard) => Acknowledged(shard);
        client.ShardDisconnected += (exception, shard) => Disconnected(shard, exception, stop);
    }

    private Task Connected(DiscordSocketClient shard)
    {
        // Discord.Net keeps to the interval that HELLO asks for, but does not tell it.
        Of(shard).Greeted(HeartbeatInterval.Of(null));
        Of(shard).Ready();
        _ready.TrySetResult(shard.Rest);
        Log.Ready(logger, shard.ShardId);
        return Task.CompletedTask;
    }

    private Task Acknowledged(DiscordSocketClient shard)
    {
        Of(shard).Acknowledged();
        return Task.CompletedTask;
    }

    private Task Disconnected(DiscordSocketClient shard, Exception? exception, CancellationToken stop)
    {
        Of(shard).Lost();
        if (stop.IsCancellationRequested) return Task.CompletedTask;
        var code = (exception as WebSocketClosedException ?? exception?.InnerException as WebSocketClosedException)?.CloseCode;
        metrics.Dropped(code is null ? "the connection broke" : $"closed with {code.Value.ToString(CultureInfo.InvariantCulture)}");
        if (code is not null && CloseCodes.Of(code) == Next.Stop)
        {
            var (exit, sentence) = CloseCodes.Fix(code);
            fatal.Fail(exit, sentence);
        }
        else if (code == SessionExpired || exception is { InnerException: not null, Message: "Processing READY failed" })
        {
            _ = Restart(shard, stop);
        }

        return Task.CompletedTask;
    }

    private async Task Restart(DiscordSocketClient shard, CancellationToken stop)
    {
        try
        {
            await Task.Delay(backoff.Delay(1), time, stop).ConfigureAwait(false);
            await shard.StartAsync().ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is OperationCanceledException or ObjectDisposedException)
        {
            // The program stops.
        }
    }

    private ShardStatus Of(DiscordSocketClient shard) => status.Shards.First(known => known.Id == shard.ShardId);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Gateway, shard {Shard}: ready, by Discord.Net")]
        public static partial void Ready(ILogger logger, int shard);
    }
}
