namespace Bot.Commands;

/// <summary>One option of a command; values are text, at most <see cref="MaxLength"/> UTF-16 units.</summary>
public sealed record CommandOption(string Name, string Description)
{
    /// <summary>Whether a call without it is refused.</summary>
    public bool IsRequired { get; init; } = true;

    /// <summary>The longest value that is taken.</summary>
    public int MaxLength { get; init; } = 6000;

    /// <summary>The only values there are; empty when any text is taken.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>Completions for what was typed so far, best first; null when there are none to offer.</summary>
    public Func<string, IEnumerable<Choice>>? Suggest { get; init; }
}
