namespace Bot.Wire.Settings;

/// <summary>Which client keeps the connection with the gateway.</summary>
public enum WireClient
{
    /// <summary>This program's own.</summary>
    Slim,

    /// <summary>Discord.Net.</summary>
    DiscordNet,
}
