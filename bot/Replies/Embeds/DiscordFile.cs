namespace Bot.Replies.Embeds;

/// <summary>A plain text file that goes along with a message.</summary>
public sealed record DiscordFile(string Name, string Text);
