namespace Bot.Replies.Text;

/// <summary>Where replies are shown as text: characters a line, and what the reader types for another page.</summary>
public sealed record TextSetting(int Width, Func<int, string> NextPage);
