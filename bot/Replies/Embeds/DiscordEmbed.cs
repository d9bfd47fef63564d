namespace Bot.Replies.Embeds;

/// <summary>One framed part of a message, mark-up included; it has no address, for embeds that share one are shown once (MSG-5).</summary>
public sealed record DiscordEmbed(string? Title, string Description)
{
    /// <summary>The colour of its edge, 0xRRGGBB.</summary>
    public int Colour { get; init; } = Accent.Neutral;

    /// <summary>The name of the message's file that is shown inside as a picture; null for none.</summary>
    public string? Picture { get; init; }

    /// <summary>UTF-16 units that count against a message's limit (MSG-4).</summary>
    public int Length => (Title?.Length ?? 0) + Description.Length;
}
