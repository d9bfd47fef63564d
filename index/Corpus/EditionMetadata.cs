namespace Index.Corpus;

/// <summary>One copy of a document: its file, where the text begins and ends, and its known misprints.</summary>
public sealed record EditionMetadata
{
    /// <summary>Name of a file in the corpus folder.</summary>
    public string File { get => field ?? ""; init; }

    /// <summary>Which copy it is, in words.</summary>
    public string? Name { get; init; }

    /// <summary>How the first line of the text part begins; left out, the file's first line.</summary>
    public string? Begins { get; init; }

    /// <summary>How the last line of the text part ends; left out, the file's last line.</summary>
    public string? Ends { get; init; }

    /// <summary>Misprints of this copy that are certain.</summary>
    public IReadOnlyList<MisprintMetadata> Misprints { get => field ?? []; init; }
}
