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
        var numbered = sections.Where(s => s.Blocks.Exists(IsOutermost)).ToList();
        var labels = numbered.SelectMany(s => s.Blocks).Where(IsOutermost).Select(b => (b.Marker!.Style, b.Marker.Label)).ToList();
        // The numbers inside one numbered section are that section's (article 2, paragraphs 1 to 3), and so are numbers that headings have too.
        var ofOneSection = numbered is [{ Heading.Marker: not null } only] && !only.Blocks.Exists(b => IsOutermost(b) && b.Marker!.Style == MarkerStyle.Decimal);
        var headings = sections.Select(s => s.Heading?.Marker).Where(m => m is { Style: MarkerStyle.Number or MarkerStyle.Roman }).Select(m => m!.Number).ToHashSet();
        var areTaken = numbered.Where(s => s.Heading is not null).SelectMany(s => s.Blocks).Any(b => IsOutermost(b) && b.Marker!.Style != MarkerStyle.Decimal && headings.Contains(b.Marker.Number));
        return new DocumentShape(
            sections.Any(s => s.Heading is not null),
            sections.Any(s => s.Blocks.Exists(b => b.Kind == BlockKind.Item)),
            labels.Count > 0 && !ofOneSection && !areTaken && labels.Distinct().Count() == labels.Count);
    }

    /// <summary>Whether a block is an item that stands in no other and has a number.</summary>
    public static bool IsOutermost(Block block) => block is { Kind: BlockKind.Item, Under: null, Marker.IsOutermostStyle: true };
}
