namespace Index.Corpus.Parsing;

/// <summary>Lines to blocks: joins the lines that a narrow page broke, and names the lines that are no part of the text.</summary>
internal static class BlockReader
{
    // Texts of one line a paragraph have far longer lines; the widest common fixed page is about 100 columns.
    private const int WidestPage = 120;

    public static (IReadOnlyList<Block> Blocks, IReadOnlyList<(Line Line, string Why)> LeftOut) Read(string text, Span part)
    {
        List<Block> blocks = [];
        List<(Line, string)> leftOut = [];
        List<Line> open = [];
        var blanks = 0;
        var lines = Line.Of(text);
        var width = PageWidth(text, part, lines);

        void Close()
        {
            if (open.Count == 0) return;
            var span = Span.Between(open[0].Span.Start, open[^1].Span.End).Trimmed(text);
            blocks.Add(new Block(span, span.In(text), blanks, MarkerReader.Read(span.In(text))));
            blanks = 0;
            open.Clear();
        }

        foreach (var line in lines)
        {
            if (line.IsBlank(text))
            {
                Close();
                blanks++;
                continue;
            }
            var words = line.Span.In(text);
            if (!part.Contains(line.Span.Trimmed(text)))
            {
                Close();
                leftOut.Add((line, "outside the text part"));
            }
            else if (Furniture.WhyLeftOut(words) is { } why)
            {
                Close();
                leftOut.Add((line, why));
            }
            else
            {
                if (open.Count > 0 && !Continues(text, open[^1], words, width)) Close();
                open.Add(line);
            }
        }
        Close();
        return (blocks, leftOut);
    }

    /// <summary>The page's width in characters when its lines are short enough to have been wrapped; 0 when every line is a paragraph.</summary>
    private static int PageWidth(string text, Span part, IReadOnlyList<Line> lines)
    {
        var widest = lines.Where(l => part.Contains(l.Span)).Select(l => l.Span.Trimmed(text).Length).DefaultIfEmpty(0).Max();
        return widest <= WidestPage ? widest : 0;
    }

    /// <summary>A line break is a wrap where the line before had no room for the next word.</summary>
    private static bool Continues(string text, Line before, string words, int width)
    {
        var trimmed = words.Trim();
        if (width == 0 || MarkerReader.Read(trimmed) is not null) return false;
        var room = width - before.Span.Trimmed(text).Length;
        var firstWord = trimmed.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? space : trimmed.Length;
        // Ragged wrapping leaves some room; a line that ends inside a sentence before a small letter is a wrap too.
        return room <= firstWord + width / 8 || char.IsLower(trimmed[0]);
    }
}
