namespace Index.Corpus.Parsing;

/// <summary>Says of each block what it is, by its own form and its neighbours.</summary>
internal static class Classifier
{
    private const int MostHeadingsInARow = 3;
    private const int LinesOfCredits = 3;

    public static IReadOnlyList<Block> Classify(IReadOnlyList<Block> read, string text, string? title, IReadOnlyList<int> buttons)
    {
        var blocks = NameJoiner.Join(read, text).ToArray();
        var body = ClassifyEdges(blocks, title, buttons);
        ClassifyHeadings(blocks, text, body.First, body.End);
        var chains = ChainReader.Of(blocks, i => blocks[i].Kind != BlockKind.Paragraph);
        ClassifyLists(blocks, chains);
        return blocks;
    }

    /// <summary>Names what stands before and after the text and the notes inside it; returns where the text begins and ends.</summary>
    private static (int First, int End) ClassifyEdges(Block[] blocks, string? title, IReadOnlyList<int> buttons)
    {
        var front = FrontMatter.Read(blocks, title);
        for (var i = 0; i < front.Count; i++) blocks[i] = blocks[i] with { Kind = front[i] };
        var below = BackMatter.FirstBelowText(blocks, buttons);
        for (var i = below; i < blocks.Length; i++) blocks[i] = blocks[i] with { Kind = BlockKind.LeftOut };
        var first = front.Contains(BlockKind.Paragraph) ? 0 : front.Count;
        for (var i = first; i < below; i++)
            if (LineKinds.IsFootnote(blocks[i].Text) || LineKinds.IsBareFootnote(blocks[i].Text) && (blocks[i].AfterRule || i > 0 && blocks[i - 1].Kind == BlockKind.Footnote))
                blocks[i] = blocks[i] with { Kind = BlockKind.Footnote };
        while (below > first && blocks[below - 1].Kind == BlockKind.Footnote) below--;
        var end = BackMatter.FirstSignature(blocks, below);
        for (var i = end; i < below; i++) blocks[i] = blocks[i] with { Kind = BlockKind.Byline };
        for (var i = first; i < end; i++)
        {
            if (blocks[i].Kind != BlockKind.Paragraph) continue;
            var kind = LineKinds.Of(blocks[i].Text);
            // Authors and editors speak at the edges of a text; inside it, “by …” is a line of the text.
            if (kind == BlockKind.EditorsNote && i > front.Count || kind == BlockKind.Byline && i > front.Count && i < end - LinesOfCredits) kind = null;
            if (kind is { } found) blocks[i] = blocks[i] with { Kind = found };
        }
        return (first, end);
    }

    private static void ClassifyHeadings(Block[] blocks, string text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (blocks[i].Kind != BlockKind.Paragraph) continue;
            var next = i + 1 < end || i + 1 < blocks.Length && blocks[i + 1].Kind == BlockKind.Footnote && HeadingRule.IsUsualPart(blocks[i].Text) ? blocks[i + 1] : null;
            if (HeadingRule.FormOf(blocks[i], next) is not { } form) continue;
            var marker = form.IsMarkdown ? MarkerReader.Read(HeadingRule.Words(blocks[i], text).In(text)) : null;
            blocks[i] = blocks[i] with { Kind = BlockKind.Heading, Form = form, Marker = marker is { Style: not (MarkerStyle.Bullet or MarkerStyle.Word) } ? marker : null };
        }
        // Many short lines with nothing under them are a list of names or things.
        for (var i = first; i < end; i++)
        {
            var run = i;
            while (run < end && blocks[run].Form is { } form && form == HeadingForm.Plain) run++;
            if (run - i > MostHeadingsInARow)
                for (var k = i; k < run; k++)
                    blocks[k] = blocks[k] with { Kind = BlockKind.Paragraph, Form = null };
            i = Math.Max(i, run - 1);
        }
    }

    private static void ClassifyLists(Block[] blocks, IReadOnlyList<MarkerChain> chains)
    {
        var enclosing = new int[blocks.Length];
        foreach (var chain in chains)
        {
            var isList = !ChainRule.IsNoList(chain, blocks);
            var headings = isList ? ChainRule.Headings(chain, blocks).ToHashSet() : [];
            for (var n = 0; n < chain.Members.Count; n++)
            {
                var (place, marker) = (chain.Members[n], chain.Markers[n]);
                enclosing[place] = chain.Enclosing[n];
                blocks[place] = !isList ? blocks[place] with { Marker = null }
                    : headings.Contains(place) ? blocks[place] with { Marker = marker, Kind = BlockKind.Heading, Form = HeadingForm.Of(marker, blocks[place].Words) }
                    : blocks[place] with { Marker = marker, Kind = BlockKind.Item };
            }
        }
        var lastHeading = -1;
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i].Kind == BlockKind.Heading) lastHeading = i;
            if (blocks[i].Kind != BlockKind.Item) continue;
            if (enclosing[i] is var outer && outer > lastHeading && outer >= 0 && blocks[outer].Kind == BlockKind.Item) blocks[i] = blocks[i] with { Under = blocks[outer].Span.Start };
        }
    }
}
