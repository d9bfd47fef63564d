namespace Bot.Replies.Embeds;

/// <summary>One message as Discord shows it; nobody is told of it but the one it is addressed to, whatever its texts hold.</summary>
public sealed record DiscordMessage
{
    /// <summary>Text with mark-up; null when embeds say it all.</summary>
    public string? Content { get; init; }

    /// <summary>The id of the user it is addressed to; null for nobody.</summary>
    public string? Addressee { get; init; }

    /// <summary>What stands above the embeds: to whom it is addressed, and the text; null when there is neither.</summary>
    public string? Head => Addressee is null ? Content : Content is null ? $"<@{Addressee}>" : $"<@{Addressee}> {Content}";

    /// <summary>The framed parts, in order.</summary>
    public IReadOnlyList<DiscordEmbed> Embeds { get; init; } = [];

    /// <summary>A file that goes along; null when there is none.</summary>
    public DiscordFile? File { get; init; }

    /// <summary>What can be pressed under it, in rows of at most five buttons or one menu, at most five rows (CMP-1, CMP-2).</summary>
    public IReadOnlyList<IReadOnlyList<DiscordControl>> Controls { get; init; } = [];

    /// <summary>Whether only the asker may see it.</summary>
    public bool ToAskerOnly { get; init; }
}
