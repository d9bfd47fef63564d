namespace Bot.Wire.Settings;

/// <summary>The settings of the connection once they are known to be good.</summary>
public sealed record WireSettings
{
    /// <summary>Discord's REST interface, which is used unless another is set.</summary>
    public const string DiscordApi = "https://discord.com/api/v10";

    /// <summary>How interactions come in.</summary>
    public required WireMode Mode { get; init; }

    /// <summary>Which client keeps the connection with the gateway.</summary>
    public WireClient Client { get; init; }

    /// <summary>The bot's token; null only when signed requests alone are served.</summary>
    public BotToken? Token { get; init; }

    /// <summary>The application's id; null until READY tells it.</summary>
    public string? ApplicationId { get; init; }

    /// <summary>The 32 bytes that signatures are checked with; null when no endpoint is served.</summary>
    public byte[]? PublicKey { get; init; }

    /// <summary>Where the REST interface is, without a slash at the end.</summary>
    public required Uri ApiBase { get; init; }

    /// <summary>Where the gateway is; null to ask.</summary>
    public Uri? Gateway { get; init; }

    /// <summary>The server whose commands are registered; null for all servers.</summary>
    public string? TestGuild { get; init; }

    /// <summary>Whether messages to the bot are answered, where moderators let it.</summary>
    public bool Chats { get; init; }

    /// <summary>The shards that run here; null for as many as Discord recommends.</summary>
    public ShardPlan? Shards { get; init; }
}
