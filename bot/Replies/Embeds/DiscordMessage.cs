namespace Bot.Replies.Embeds;

/// <summary>One message as Discord shows it; it has no place for mentions, so none can be sent.</summary>
public sealed record DiscordMessage
{
    /// <summary>Text with mark-up; null when embeds say it all.</summary>
    public string? Content { get; init; }

    /// <summary>The framed parts, in order.</summary>
    public IReadOnlyList<DiscordEmbed> Embeds { get; init; } = [];

    /// <summary>A file that goes along; null when there is none.</summary>
    public DiscordFile? File { get; init; }

    /// <summary>What can be pressed under it, in rows of at most five buttons or one menu, at most five rows (CMP-1, CMP-2).</summary>
    public IReadOnlyList<IReadOnlyList<DiscordControl>> Controls { get; init; } = [];

    /// <summary>Whether only the asker may see it.</summary>
    public bool ToAskerOnly { get; init; }
}
