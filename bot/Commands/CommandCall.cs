namespace Bot.Commands;

/// <summary>One call of a command: the values of its options by name, and the choices that every command takes.</summary>
public sealed record CommandCall(string Command, IReadOnlyDictionary<string, string> Options)
{
    /// <summary>The subcommand that is called (“show” of “/server show”); null for a command that has none.</summary>
    public string? Subcommand { get; init; }

    /// <summary>Who calls from where in Discord; null in the terminal.</summary>
    public Origin? From { get; init; }

    /// <summary>The id of the Discord user whom the asker addresses the reply to; null for nobody.</summary>
    public string? To { get; init; }

    /// <summary>Whether the asker wants every score explained.</summary>
    public bool Why { get; init; }

    /// <summary>The page of a long reply, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>The value of an option, or an empty text when it was not given.</summary>
    public string this[string option] => Find(option) ?? "";

    /// <summary>The value of an option, or null when it was not given or is blank.</summary>
    public string? Find(string option) =>
        Options.TryGetValue(option, out var value) && !string.IsNullOrWhiteSpace(value) ? value : null;
}
