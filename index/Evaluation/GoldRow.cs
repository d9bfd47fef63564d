namespace Index.Evaluation;

/// <summary>One row of a gold file: a question or topic, and the clauses that a careful reader would quote.</summary>
public sealed record GoldRow
{
    /// <summary>The file as it was named.</summary>
    public required string File { get; init; }

    /// <summary>The row's line, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The row's own id.</summary>
    public required string Id { get; init; }

    /// <summary>The question or topic.</summary>
    public required string Asked { get; init; }

    /// <summary>Whether it is a topic, for the list of a principle, and no question.</summary>
    public bool IsTopic { get; init; }

    /// <summary>The row's style or kind; null when it has none.</summary>
    public string? Style { get; init; }

    /// <summary>What ought to come; empty when silence is right.</summary>
    public IReadOnlyList<GoldAnchor> Gold { get; init; } = [];

    /// <summary>Ids of the documents that ought to be named as silent; null when the row does not say.</summary>
    public IReadOnlyList<string>? Silent { get; init; }
}
