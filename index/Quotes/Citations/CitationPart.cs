namespace Index.Quotes.Citations;

/// <summary>A piece of a citation; the style guide sets <see cref="IsItalic"/> ones in italics.</summary>
public readonly record struct CitationPart(string Text, bool IsItalic = false);
