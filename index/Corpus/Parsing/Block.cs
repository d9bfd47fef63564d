using Index.Text;

namespace Index.Corpus.Parsing;

/// <summary>A heading, item or paragraph before anything is known of it: one line, or several that a narrow page broke.</summary>
internal sealed record Block(Span Span, string Text, int BlankLinesBefore, Marker? Marker)
{
    public BlockKind Kind { get; init; } = BlockKind.Paragraph;

    /// <summary>Columns before its first line.</summary>
    public int Indent { get; init; }

    /// <summary>Whether a drawn line, as above footnotes, stands right before it.</summary>
    public bool AfterRule { get; init; }

    /// <summary>What headings of the same form share; null for everything else.</summary>
    public HeadingForm? Form { get; init; }

    /// <summary>Where the item that this item is a part of begins; null for an outermost item and for everything else.</summary>
    public int? Under { get; init; }

    /// <summary>Where the words begin, list marker excluded; a marker without words is all there is to quote.</summary>
    public Span Content => Marker is { StaysInText: false } marker && marker.Length < Span.Length ? Span.Between(Span.Start + marker.Length, Span.End) : Span;

    /// <summary>The words without the list marker.</summary>
    public string Words => Marker is { StaysInText: false } marker ? Text[marker.Length..] : Text;

    public bool EndsSentence => Prose.EndsSentence(Text);

    public bool IsCapitals => Prose.IsCapitals(Text);
}
