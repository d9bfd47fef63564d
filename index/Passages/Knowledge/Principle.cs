namespace Index.Passages.Knowledge;

/// <summary>A theme of the corpus: its name, one plain sentence, the names people type for it, and the terms that make a clause speak to it.</summary>
public sealed record Principle
{
    /// <summary>Lower-case id, such as <c>sovereignty</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its name as shown.</summary>
    public required string Name { get; init; }

    /// <summary>The family it belongs to.</summary>
    public string Group { get => field ?? ""; init; }

    /// <summary>What a clause on it is about, in one sentence.</summary>
    public string Sentence { get => field ?? ""; init; }

    /// <summary>Other names people type for it.</summary>
    public IReadOnlyList<string> Also { get => field ?? []; init; }

    /// <summary>Terms with weights after ^; “a &amp; b” wants both in one sentence.</summary>
    public required IReadOnlyList<string> Terms { get; init; }

    /// <summary>Expressions inside which a term does not count.</summary>
    public IReadOnlyList<string> Not { get => field ?? []; init; }
}
