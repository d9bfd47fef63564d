namespace Bot.Commands;

/// <summary>Who calls, and from where in Discord; what was not told, or told as something else than an id, is null.</summary>
public sealed record Origin
{
    /// <summary>The asker.</summary>
    public string? UserId { get; init; }

    /// <summary>The server; null in a direct message.</summary>
    public string? ServerId { get; init; }

    /// <summary>The channel, also in a direct message.</summary>
    public string? ChannelId { get; init; }

    /// <summary>The channel that holds the thread the call comes from; null outside threads of servers.</summary>
    public string? ParentId { get; init; }

    /// <summary>Whether the asker may change the server: “Manage Server” or “Administrator”, in this channel.</summary>
    public bool MayManageServer { get; init; }

    /// <summary>Whether the asker may delete the messages of others in this channel.</summary>
    public bool MayManageMessages { get; init; }

    /// <summary>Whether it is a direct message to the bot, where everything the bot says is said to the asker.</summary>
    public bool IsWithBot { get; init; }

    /// <summary>The language of the asker's Discord, such as <c>en-GB</c>.</summary>
    public string? Locale { get; init; }

    /// <summary>The language that the server prefers.</summary>
    public string? ServerLocale { get; init; }
}
