using System.Text.RegularExpressions;

namespace Index.Corpus.Parsing;

/// <summary>What stands under a text: the names of those who signed it, and the rest of the web page that it was copied from.</summary>
internal static partial class BackMatter
{
    private const int MostWordsOfName = 12;
    private const int FewestWordsOfProse = 20;
    private const int FewestOfText = 3;
    private const int OneIn = 4;

    /// <summary>The place of the first signature before <paramref name="end"/>; <paramref name="end"/> itself when the text is not signed.</summary>
    public static int FirstSignature(IReadOnlyList<Block> blocks, int end)
    {
        var at = end;
        while (at > 0 && IsName(blocks[at - 1]) && !Signed().IsMatch(blocks[at - 1].Text)) at--;
        if (at <= 1) return end;
        if (Signed().IsMatch(blocks[at - 1].Text) && at < end) return at - 1;
        return LineKinds.Of(blocks[at - 1].Text) == BlockKind.Dateline ? at : end;
    }

    /// <summary>
    /// The place of the first block behind a button such as “Read more” where, from there on, hardly any block is prose or an item;
    /// the number of blocks when there is no such button.
    /// </summary>
    public static int FirstBelowText(IReadOnlyList<Block> blocks, IReadOnlyList<int> buttons)
    {
        if (buttons.Count == 0) return blocks.Count;
        // Counted from the end, so that many buttons cost no more than one.
        var text = new int[blocks.Count + 1];
        for (var i = blocks.Count - 1; i >= 0; i--) text[i] = text[i + 1] + (IsText(blocks[i]) ? 1 : 0);
        var at = 0;
        foreach (var button in buttons)
        {
            while (at < blocks.Count && blocks[at].Span.Start < button) at++;
            if (text[0] - text[at] >= FewestOfText && text[at] * OneIn < blocks.Count - at) return at;
        }
        return blocks.Count;
    }

    private static bool IsText(Block block) => block.Marker is not null || block.EndsSentence && Prose.IsLongerThan(block.Text, FewestWordsOfProse);

    private static bool IsName(Block block) =>
        block.Marker is null && block.Text[^1] is not ('.' or ';') && LineKinds.Of(block.Text) is null && !Prose.IsLongerThan(block.Text, MostWordsOfName);

    [GeneratedRegex(@"^(?:signed(?: by)?|signatories|signatures|endorsed by)\s*:?$", RegexOptions.IgnoreCase)]
    private static partial Regex Signed();
}
