namespace Index.Quotes.Citations;

/// <summary>One line of a citation and what it is for (“note”, “bibliography”, “in text”); a record of several lines has line feeds in its text.</summary>
public sealed record CitationLine(string Use, IReadOnlyList<CitationPart> Parts)
{
    /// <inheritdoc/>
    public override string ToString() => string.Concat(Parts.Select(part => part.Text));
}
