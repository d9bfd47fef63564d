namespace Bot.Replies.Discord;

/// <summary>A plain text file that goes along with a message.</summary>
public sealed record DiscordFile(string Name, string Text);
