namespace Index.Corpus.Parsing;

/// <summary>Finds the short headings that open paragraphs; one alone is an ordinary first sentence, several in a row are headings.</summary>
internal static class RunInRule
{
    private const int MostWords = 16;
    private const int FewestItems = 2;
    private const int FewestParagraphs = 3;

    /// <summary>For each block of a section the length of its run-in heading from the start of its words, or 0.</summary>
    public static IReadOnlyList<int> Of(IReadOnlyList<Block> blocks)
    {
        var lengths = blocks.Select(LengthOf).ToArray();
        var paragraphs = Enumerable.Range(0, blocks.Count).Where(i => blocks[i].Kind == BlockKind.Paragraph).ToList();
        var items = Enumerable.Range(0, blocks.Count).Where(i => blocks[i].Kind == BlockKind.Item).ToList();
        KeepWhereCommon(lengths, paragraphs, FewestParagraphs);
        KeepWhereCommon(lengths, items, FewestItems);
        return lengths;
    }

    private static void KeepWhereCommon(int[] lengths, List<int> places, int fewest)
    {
        var with = places.Count(i => lengths[i] > 0);
        if (with < fewest || with * 5 < places.Count * 3)
            foreach (var i in places)
                lengths[i] = 0;
    }

    private static int LengthOf(Block block)
    {
        var skip = block.Marker is { StaysInText: true } marker ? marker.Length : 0;
        var length = Prose.FirstSentence(block.Words[skip..]);
        // A heading is shorter than what it stands over.
        if (length == 0 || block.Words.Length - skip < 2 * length) return 0;
        var words = Prose.Words(block.Words.Substring(skip, length));
        // “First, enhance connectivity.” is a heading though it has a verb; prose without a number needs to be verbless.
        return words.Count is >= 1 and <= MostWords && (block.Marker is not null || Prose.IsVerbless(words)) ? skip + length : 0;
    }
}
