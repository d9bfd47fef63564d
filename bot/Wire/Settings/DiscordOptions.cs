namespace Bot.Wire.Settings;

/// <summary>Settings under <c>Discord</c>, as text: what they mean is read in one place, so that all errors are found at once.</summary>
public sealed class DiscordOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Discord";

    /// <summary>The bot's token; secret.</summary>
    public string? Token { get; set; }

    /// <summary>The application's id; left out, what READY says.</summary>
    public string? ApplicationId { get; set; }

    /// <summary>The key that signed interactions are checked with: 64 hexadecimal digits.</summary>
    public string? PublicKey { get; set; }

    /// <summary>How interactions come in: <c>gateway</c>, <c>http</c> or <c>both</c>; left out, whatever the token and the key allow.</summary>
    public string? Mode { get; set; }

    /// <summary>Where the REST interface is, version included.</summary>
    public string? ApiBase { get; set; }

    /// <summary>Where the gateway is; left out, what <c>/gateway/bot</c> says.</summary>
    public string? Gateway { get; set; }

    /// <summary>A server whose commands are registered at once, instead of everywhere.</summary>
    public string? TestGuild { get; set; }

    /// <summary>Whether messages that mention the bot, and direct messages, are answered: <c>true</c> or <c>false</c>; left out, they are not.</summary>
    public string? Chat { get; set; }

    /// <summary>Which client keeps the connection with the gateway: <c>auto</c>, <c>slim</c> or <c>discordnet</c>; left out, <c>auto</c>.</summary>
    public string? Client { get; set; }

    /// <summary>Which shards run here: <c>4</c> for all of four, <c>0,2/4</c> for two of four; left out, as many as Discord recommends.</summary>
    public string? Shards { get; set; }
}
