namespace Index.Corpus.Parsing;

/// <summary>What the whole text is like, as far as ids depend on it.</summary>
/// <param name="HasHeadings">Whether any heading was found.</param>
/// <param name="HasItems">Whether any bulleted or numbered item was found; then plain paragraphs are “p1”, so that a bare number is always an item.</param>
/// <param name="NumbersRunOn">Whether the outermost numbers never repeat, so that they name a clause without its section.</param>
/// <param name="DecimalsRunOn">The same of numbers such as 1.2.</param>
internal sealed record DocumentShape(bool HasHeadings, bool HasItems, bool NumbersRunOn, bool DecimalsRunOn)
{
    public bool HasPreambleOrHeadings => HasHeadings || HasItems;

    public static DocumentShape Of(IReadOnlyList<Section> sections) => new(
        sections.Any(s => s.Heading is not null),
        sections.Any(s => s.Blocks.Exists(b => b.Kind == BlockKind.Item)),
        NumbersAreWhole(sections),
        Differ(sections.SelectMany(s => s.Blocks).Where(b => IsOutermost(b) && IsDecimal(b))));

    /// <summary>Whether a block is an item that stands in no other and has a number.</summary>
    public static bool IsOutermost(Block block) => block is { Kind: BlockKind.Item, Under: null, Marker.IsOutermostStyle: true };

    /// <summary>Whether the number of an outermost item names it in the whole document.</summary>
    public bool IsOfWhole(Marker marker) => marker.Style == MarkerStyle.Decimal ? DecimalsRunOn : NumbersRunOn && marker.IsOutermostStyle;

    private static bool NumbersAreWhole(IReadOnlyList<Section> sections)
    {
        static bool IsNumbered(Block block) => IsOutermost(block) && !IsDecimal(block);
        var numbered = sections.Where(s => s.Blocks.Exists(IsNumbered)).ToList();
        // The numbers inside one numbered section are that section's (article 2, paragraphs 1 to 3), and so are those of a single list where headings have numbers too.
        if (numbered is [{ Heading.Marker: not null }]) return false;
        var headings = sections.Select(s => s.Heading?.Marker).Where(m => m is { Style: MarkerStyle.Number or MarkerStyle.Roman }).Select(m => m!.Number).ToHashSet();
        var areTaken = numbered.Count == 1 && numbered.Where(s => s.Heading is not null).SelectMany(s => s.Blocks).Any(b => IsNumbered(b) && headings.Contains(b.Marker!.Number));
        return !areTaken && Differ(numbered.SelectMany(s => s.Blocks).Where(IsNumbered));
    }

    private static bool Differ(IEnumerable<Block> items)
    {
        var labels = new HashSet<(MarkerStyle, string)>();
        return items.All(b => labels.Add((b.Marker!.Style, b.Marker.Label))) && labels.Count > 0;
    }

    private static bool IsDecimal(Block block) => block.Marker!.Style == MarkerStyle.Decimal;
}
