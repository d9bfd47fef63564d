namespace Bot.Replies;

/// <summary>One row of a list: its name, what is said of it, and how deep it stands (0 = outermost).</summary>
public sealed record ListRow(string Name, string Text, int Depth = 0)
{
    /// <summary>The document that this row and the deeper ones below it tell of; null for any other row.</summary>
    public string? Document { get; init; }
}
