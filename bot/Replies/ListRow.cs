namespace Bot.Replies;

/// <summary>One row of a list: its name, what is said of it, and how deep it stands (0 = outermost).</summary>
public sealed record ListRow(string Name, string Text, int Depth = 0);
