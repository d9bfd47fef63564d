namespace Index.Corpus.Parsing;

/// <summary>What the whole text is like, as far as ids depend on it.</summary>
/// <param name="HasHeadings">Whether any heading was found.</param>
/// <param name="HasItems">Whether any bulleted or numbered item was found; then plain paragraphs are “p1”, so that a bare number is always an item.</param>
/// <param name="NumbersRunOn">Whether the outermost numbers never repeat, so that they name a clause without its section.</param>
internal sealed record DocumentShape(bool HasHeadings, bool HasItems, bool NumbersRunOn)
{
    public bool HasPreambleOrHeadings => HasHeadings || HasItems;

    public static DocumentShape Of(IReadOnlyList<Section> sections)
    {
        var items = sections.SelectMany(s => s.Blocks).Where(b => b.Kind == BlockKind.Item).ToList();
        var outermost = items.Where(b => b.Marker!.Style is MarkerStyle.Number or MarkerStyle.Named or MarkerStyle.Word or MarkerStyle.Decimal).ToList();
        var depth = outermost.Select(b => b.Marker!.Depth).DefaultIfEmpty(0).Min();
        var labels = outermost.Where(b => b.Marker!.Depth == depth).Select(b => (b.Marker!.Style, b.Marker.Label)).ToList();
        return new DocumentShape(
            sections.Any(s => s.Heading is not null),
            items.Count > 0,
            labels.Count > 0 && labels.Distinct().Count() == labels.Count);
    }
}
