using Index.Text;

namespace Index.Corpus;

/// <summary>One printed copy of a document, and what became of each of its lines.</summary>
public sealed record Edition
{
    /// <summary>The file as published.</summary>
    public required SourceFile File { get; init; }

    /// <summary>Which copy it is, in words (“China Daily”), or the file's name.</summary>
    public required string Name { get; init; }

    /// <summary>The part that is the document; everything outside is left out.</summary>
    public required Span TextPart { get; init; }

    /// <summary>The printed title, or null when the copy has none.</summary>
    public Placement? Title { get; init; }

    /// <summary>Headings in order of print.</summary>
    public required IReadOnlyList<Placement> Headings { get; init; }

    /// <summary>Lines that are page furniture or glyph junk.</summary>
    public required IReadOnlyList<LeftOut> LeftOut { get; init; }

    /// <summary>Known misprints of this copy.</summary>
    public IReadOnlyList<Misprint> Misprints { get; init; } = [];
}
