namespace Bot.Commands;

/// <summary>What users see of a command: lower-case name, one sentence of description, options in order; the first is its main option.</summary>
public sealed record CommandSpec(string Name, string Description)
{
    /// <summary>The options; the first one takes plain text in one-shot calls and batches.</summary>
    public IReadOnlyList<CommandOption> Options { get; init; } = [];

    /// <summary>Whether its reply can also be drawn.</summary>
    public bool HasPicture { get; init; }
}
