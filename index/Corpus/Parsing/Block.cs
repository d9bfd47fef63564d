namespace Index.Corpus.Parsing;

/// <summary>A heading, item or paragraph before anything is known of it: one line, or several that a narrow page broke.</summary>
internal sealed record Block(Span Span, string Text, int BlankLinesBefore, Marker? Marker)
{
    public BlockKind Kind { get; init; } = BlockKind.Paragraph;

    /// <summary>Depth of a heading, from 1; 0 for everything else.</summary>
    public int Level { get; init; }

    /// <summary>Where the words begin, list marker excluded.</summary>
    public Span Content => Marker is { StaysInText: false } marker ? Span.Between(Span.Start + marker.Length, Span.End) : Span;

    /// <summary>The words without the list marker.</summary>
    public string Words => Marker is { StaysInText: false } marker ? Text[marker.Length..] : Text;

    public bool EndsSentence => Text.AsSpan().TrimEnd("”’\"')]*_ \u00A0") is [.., '.' or '!' or '?' or ';' or ':' or '…'];
}
