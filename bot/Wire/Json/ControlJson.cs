namespace Bot.Wire.Json;

/// <summary>A row of controls (CMP-2).</summary>
internal sealed record RowJson(IReadOnlyList<ControlJson> Components)
{
    public int Type { get; } = 1;
}

/// <summary>A button (CMP-4) or a menu (CMP-5).</summary>
internal sealed record ControlJson(int Type, string CustomId)
{
    public const int Button = 2;
    public const int Menu = 3;
    public const int Grey = 2;

    public int? Style { get; init; }

    public string? Label { get; init; }

    public bool? Disabled { get; init; }

    public string? Placeholder { get; init; }

    public IReadOnlyList<EntryJson>? Options { get; init; }
}

/// <summary>An entry of a menu.</summary>
internal sealed record EntryJson(string Label, string Value, bool? Default);
