using Index.Text;

namespace Index.Corpus.Parsing;

/// <summary>“Chapter I” alone on its line and the title under it are one heading.</summary>
internal static class NameJoiner
{
    private const int MostWords = 16;

    public static IReadOnlyList<Block> Join(IReadOnlyList<Block> blocks, string text)
    {
        var joined = new List<Block>(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i + 2 < blocks.Count && IsAlone(blocks[i]) && IsTitle(blocks[i + 1]) && IsBlank(text, blocks[i], blocks[i + 1]) && blocks[i + 2].Marker?.Form != blocks[i].Marker!.Form)
            {
                var span = Span.Between(blocks[i].Span.Start, blocks[i + 1].Span.End);
                var words = span.In(text);
                var marker = MarkerReader.Read(words) ?? blocks[i].Marker! with { Length = blocks[i + 1].Span.Start - span.Start };
                joined.Add(blocks[i] with { Span = span, Text = words, Marker = marker });
                i++;
            }
            else
            {
                joined.Add(blocks[i]);
            }
        }
        return joined;
    }

    // A line that was left out may stand between the two.
    private static bool IsBlank(string text, Block first, Block second) => text.AsSpan(first.Span.End, second.Span.Start - first.Span.End).IsWhiteSpace();

    private static bool IsAlone(Block block) => block.Marker is { Style: MarkerStyle.Named } && string.IsNullOrWhiteSpace(block.Words);

    private static bool IsTitle(Block block) =>
        block.Marker is null && !block.EndsSentence && block.Text[^1] != ','
        && Scripts.MayOpen(block.Text[0]) && block.BlankLinesBefore < 2
        && !Prose.IsLongerThan(block.Text, MostWords) && LineKinds.Of(block.Text) is null;
}
