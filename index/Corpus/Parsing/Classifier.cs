namespace Index.Corpus.Parsing;

/// <summary>Says of each block what it is, by its own form and its neighbours.</summary>
internal static class Classifier
{
    private const int FewestWordsOfStandfirst = 13;
    private const int MostWordsOfTitle = 40;

    public static IReadOnlyList<Block> Classify(IReadOnlyList<Block> blocks, string? title)
    {
        var result = new List<Block>(blocks.Count);
        var ordinals = ListStyles(blocks);
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            // A lone “Second, …” in running prose opens no list.
            if (block.Marker is { Style: MarkerStyle.Word } && !ordinals) block = block with { Marker = null };
            var next = i + 1 < blocks.Count ? blocks[i + 1] : null;
            result.Add(block with { Kind = KindOf(block, next, result, title, out var level), Level = level });
        }
        return result;
    }

    private static BlockKind KindOf(Block block, Block? next, List<Block> before, string? title, out int level)
    {
        level = 0;
        if (before.Count == 0 && IsTitle(block, next, title)) return BlockKind.Title;
        if (LineKinds.Of(block.Text) is { } kind && (kind != BlockKind.EditorsNote || before.TrueForAll(b => b.Kind == BlockKind.Title))) return kind;
        if (before.Count == 1 && before[0].Kind == BlockKind.Title && IsStandfirst(block, next)) return BlockKind.Standfirst;
        level = HeadingRule.LevelOf(block, next);
        return level > 0 ? BlockKind.Heading : block.Marker is null ? BlockKind.Paragraph : BlockKind.Item;
    }

    private static bool IsTitle(Block block, Block? next, string? title) =>
        next is not null && block.Marker is null or { Style: MarkerStyle.Letter or MarkerStyle.Word }
        && (title is not null && string.Equals(block.Text, title, StringComparison.OrdinalIgnoreCase)
            || !block.EndsSentence && Prose.Words(block.Text).Count <= MostWordsOfTitle);

    /// <summary>The summary between a headline and the article ends without a full stop; the article's paragraphs do not.</summary>
    private static bool IsStandfirst(Block block, Block? next) =>
        block.Marker is null && !block.EndsSentence && next is { EndsSentence: true } && Prose.Words(block.Text).Count >= FewestWordsOfStandfirst;

    private static bool ListStyles(IReadOnlyList<Block> blocks)
    {
        var numbers = blocks.Where(b => b.Marker is { Style: MarkerStyle.Word }).Select(b => b.Marker!.Number).ToList();
        return numbers is [1, 2, ..];
    }
}
