namespace Bot.Commands;

/// <summary>What users see of a command: lower-case name, one sentence of description, options in order; the first is its main option.</summary>
public sealed record CommandSpec(string Name, string Description)
{
    /// <summary>The options; the first one takes plain text in one-shot calls and batches.</summary>
    public IReadOnlyList<CommandOption> Options { get; init; } = [];

    /// <summary>What the command is made of, each with options of its own; the first is meant where none is named. Empty for most.</summary>
    public IReadOnlyList<CommandSpec> Subcommands { get; init; } = [];

    /// <summary>Its name in Discord's menu of a message, whose words become its main option; null where it has no place there.</summary>
    public string? OnMessage { get; init; }

    /// <summary>Whether it tells quotations from other words, so that a message's block quotations must stay what they are.</summary>
    public bool ReadsQuotes { get; init; }

    /// <summary>Whether it is for those who may manage a server, and only there.</summary>
    public bool IsForModerators { get; init; }

    /// <summary>Whether its replies are always for the asker alone, short and without scores.</summary>
    public bool IsPersonal { get; init; }

    /// <summary>The part that a call means: the command itself, or its subcommand; null when it has none of that name.</summary>
    public CommandSpec? Part(string? subcommand) =>
        Subcommands.Count == 0 ? this : subcommand is null ? Subcommands[0] : Subcommands.FirstOrDefault(part => part.Name == subcommand);

    /// <summary>Whether its reply can also be drawn.</summary>
    public bool HasPicture { get; init; }
}
