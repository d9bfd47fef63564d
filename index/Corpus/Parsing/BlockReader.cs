using Index.Text;

namespace Index.Corpus.Parsing;

/// <summary>Lines to blocks: joins the lines that a narrow page broke, and names the lines that are no part of the text.</summary>
internal static class BlockReader
{
    public static (IReadOnlyList<Block> Blocks, IReadOnlyList<(Span Line, string Why)> LeftOut) Read(string text, Span part)
    {
        List<Block> blocks = [];
        List<(Span, string)> leftOut = [];
        List<Line> open = [];
        var (blanks, afterRule, page) = (0, false, false);
        var all = Line.Of(text);
        List<Line> lines = [.. all.Where(l => part.Contains(l.Span.Trimmed(text)))];
        leftOut.AddRange(all.Where(l => !l.IsBlank(text) && !part.Contains(l.Span.Trimmed(text))).Select(l => (l.Span, "outside the text part")));
        var filtered = LineFilter.Read(text, lines);
        var wraps = new WrapRule(text, [.. lines.Where((_, i) => !filtered.ContainsKey(i))]);
        var pageAhead = PagesAhead(lines, text);

        void Close()
        {
            if (open.Count == 0) return;
            var span = Unquoted(Span.Between(open[0].Span.Start, open[^1].Span.End).Trimmed(text), text);
            var words = span.In(text);
            blocks.Add(new Block(span, words, blanks, MarkerReader.Read(words)) { Indent = open[0].Indent(text), AfterRule = afterRule });
            (blanks, afterRule) = (0, false);
            open.Clear();
        }

        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            page |= line.OpensPage;
            if (line.IsBlank(text))
            {
                if (open.Count > 0 && (page || pageAhead[i])) continue;
                Close();
                blanks++;
                continue;
            }
            var words = line.Span.In(text);
            if (WhyLeftOut(lines, i, words, text, filtered) is { } why)
            {
                Close();
                leftOut.Add((line.Span, why));
                afterRule |= Furniture.IsRule(words);
            }
            else
            {
                if (open.Count > 0 && !(page ? wraps.ContinuesOverPage(open, line) : wraps.Continues(open, line)))
                {
                    Close();
                    if (page) blanks++;
                }
                open.Add(line);
            }
            page = false;
        }
        Close();
        return (blocks, [.. leftOut.OrderBy(l => l.Item1.Start)]);
    }

    /// <summary>Without the sign that Markdown and letters put before a quotation.</summary>
    private static Span Unquoted(Span span, string text) =>
        span.Length > 2 && text[span.Start] == '>' && text[span.Start + 1] == ' ' ? Span.Between(span.Start + 1, span.End).Trimmed(text) : span;

    private static string? WhyLeftOut(List<Line> lines, int i, string words, string text, IReadOnlyDictionary<int, string> filtered)
    {
        // “1.” or “•” alone on its line opens the item on the next line.
        if (MarkerReader.IsAlone(words) && i + 1 < lines.Count && !lines[i + 1].IsBlank(text) && !MarkerReader.IsAlone(lines[i + 1].Span.In(text))) return null;
        return filtered.GetValueOrDefault(i) ?? Furniture.WhyLeftOut(words);
    }

    /// <summary>For each line whether a page break comes before the next line that is not blank.</summary>
    private static bool[] PagesAhead(List<Line> lines, string text)
    {
        var ahead = new bool[lines.Count];
        for (var i = lines.Count - 2; i >= 0; i--)
            ahead[i] = lines[i + 1].OpensPage || lines[i + 1].IsBlank(text) && ahead[i + 1];
        return ahead;
    }
}
