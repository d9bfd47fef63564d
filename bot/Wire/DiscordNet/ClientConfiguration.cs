using Bot.Wire.Gateway;
using Bot.Wire.Settings;
using Discord;
using Discord.Net.Rest;
using Discord.Net.WebSockets;
using Discord.WebSocket;
using WireIntents = Bot.Wire.Gateway.Intents;

namespace Bot.Wire.DiscordNet;

/// <summary>How Discord.Net is set up: it asks for no more events than this program's own client, and leaves alone what is decided elsewhere.</summary>
internal sealed class ClientConfiguration(WireSettings settings, FrameReader frames, IdentifyTurns turns)
{
    private static readonly TimeSpan ReadyTime = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Apart = TimeSpan.FromSeconds(5);

    /// <summary>The configuration for the shards of a plan.</summary>
    public DiscordSocketConfig Of(GatewayInfo found, ShardPlan plan)
    {
        var sockets = DefaultWebSocketProvider.Create();
        var requests = DefaultRestClientProvider.Create(useProxy: !settings.ApiBase.IsLoopback);
        return new DiscordSocketConfig
        {
            RestClientProvider = _ => requests($"{settings.ApiBase}/"),
            WebSocketProvider = () => new TappedSocket(sockets(), frames, turns, found, plan),
            GatewayHost = found.Address.AbsoluteUri,
            TotalShards = plan.Of,
            IdentifyMaxConcurrency = found.MaxConcurrency,
            GatewayIntents = (GatewayIntents)(settings.Chats ? WireIntents.Messages : WireIntents.None),
            // Shards wait for their turn before they connect, and that counts.
            ConnectionTimeout = (int)(ReadyTime + Apart * plan.Ids.Count).TotalMilliseconds,
            // This machine's clock may be wrong, and late interactions are told apart elsewhere (fault 11, REST-11).
            UseInteractionSnowflakeDate = false,
            ResponseInternalTimeCheck = false,
            UseSystemClock = false,
            // Nothing here keeps the gateway waiting.
            HandlerTimeout = null,
            LogGatewayIntentWarnings = false,
            LogLevel = LogSeverity.Verbose,
        };
    }
}
