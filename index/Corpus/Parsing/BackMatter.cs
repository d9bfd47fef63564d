namespace Index.Corpus.Parsing;

/// <summary>The names under a text: short lines behind a last line of place and date.</summary>
internal static class BackMatter
{
    private const int MostWords = 12;

    /// <summary>The place of the first signature; the number of blocks when the text is not signed.</summary>
    public static int FirstSignature(IReadOnlyList<Block> blocks)
    {
        var at = blocks.Count;
        while (at > 0 && IsName(blocks[at - 1])) at--;
        return at > 1 && at < blocks.Count && LineKinds.Of(blocks[at - 1].Text) == BlockKind.Dateline ? at : blocks.Count;
    }

    private static bool IsName(Block block) =>
        block.Marker is null && block.Text[^1] is not ('.' or ';') && LineKinds.Of(block.Text) is null && !Prose.IsLongerThan(block.Text, MostWords);
}
