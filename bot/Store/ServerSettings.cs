namespace Bot.Store;

/// <summary>What the moderators of a server have set; the default is what a server has that set nothing.</summary>
public sealed record ServerSettings
{
    /// <summary>What a server has that set nothing.</summary>
    public static ServerSettings Default { get; } = new();

    /// <summary>While nobody knows what is set, a reply is for the asker alone: it cannot be taken back.</summary>
    public static ServerSettings Unknown { get; } = new() { IsPrivate = true };

    /// <summary>The channels where replies may be seen by all; empty for everywhere.</summary>
    public IReadOnlyList<string> Channels { get; init; } = [];

    /// <summary>Whether replies are for the asker alone unless somebody publishes them.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>The ids of the documents that are answered from; empty for all.</summary>
    public IReadOnlyList<string> Documents { get; init; } = [];

    /// <summary>The language of replies; null for the asker's own.</summary>
    public string? Language { get; init; }

    /// <summary>Whether the bot answers where it is mentioned.</summary>
    public bool Chats { get; init; }

    /// <summary>The user who changed the settings last; null once that is erased.</summary>
    public string? ChangedBy { get; init; }

    /// <summary>When they were changed last, to the second.</summary>
    public DateTimeOffset ChangedAt { get; init; }

    /// <summary>Whether a reply in a channel, or in a thread below it, is for the asker alone.</summary>
    public bool IsPrivateIn(string? channel, string? parent) => IsPrivate || !IsAllowedIn(channel, parent);

    /// <summary>Whether a reply in a channel, or in a thread below it, may be seen by all when its asker wants that.</summary>
    public bool IsAllowedIn(string? channel, string? parent) =>
        this != Unknown && (Channels.Count == 0 || Channels.Any(allowed => allowed == channel || allowed == parent));
}
