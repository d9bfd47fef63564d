namespace Index.Corpus.Parsing;

/// <summary>What a block is in its section, with the last part of its id and its name in words.</summary>
internal sealed record Role(Block Block, ClauseKind Kind, string Place, string Label, int? Ordinal)
{
    /// <summary>Length of the run-in heading from the start of the words; 0 without one.</summary>
    public int RunIn { get; init; }

    /// <summary>Whether the id stands alone, without the section's slug.</summary>
    public bool OfWholeDocument { get; init; }

    /// <summary>How many items enclose it.</summary>
    public int Depth { get; init; }
}
