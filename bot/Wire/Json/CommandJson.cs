namespace Bot.Wire.Json;

/// <summary>A slash command, or one of a message's menu, as it is registered.</summary>
internal sealed record CommandJson
{
    /// <summary>Its name by language, where that is another one (CMD-18).</summary>
    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }

    /// <summary>Its description by language.</summary>
    public IReadOnlyDictionary<string, string>? DescriptionLocalizations { get; init; }

    public required string Name { get; init; }

    /// <summary>Null for the commands of a message's menu, which may have none (CMD-2).</summary>
    public string? Description { get; init; }

    public int Type { get; init; } = 1;

    public IReadOnlyList<OptionJson>? Options { get; init; }

    /// <summary>The rights that a member needs, as bits (CMD-15); a number, as Discord's published schema has it where they are sent; null for none.</summary>
    public long? DefaultMemberPermissions { get; init; }

    /// <summary>Where it can be called; null for the commands of one server, which have no say in it (CMD-16).</summary>
    public IReadOnlyList<int>? Contexts { get; init; }

    /// <summary>How it can be installed; null for the commands of one server.</summary>
    public IReadOnlyList<int>? IntegrationTypes { get; init; }
}

/// <summary>An option of a command (CMD-4, CMD-7).</summary>
internal sealed record OptionJson(int Type, string Name, string Description)
{
    /// <summary>Its name by language, where that is another one (CMD-18).</summary>
    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }

    /// <summary>Its description by language.</summary>
    public IReadOnlyDictionary<string, string>? DescriptionLocalizations { get; init; }

    public bool? Required { get; init; }

    /// <summary>Of a subcommand: its own options.</summary>
    public IReadOnlyList<OptionJson>? Options { get; init; }

    /// <summary>The only values there are (CMD-5).</summary>
    public IReadOnlyList<ChoiceJson>? Choices { get; init; }

    public bool? Autocomplete { get; init; }

    public int? MaxLength { get; init; }

    public int? MinValue { get; init; }

    public int? MaxValue { get; init; }
}
