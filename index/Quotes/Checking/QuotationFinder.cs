using Index.Quotes.Checking.Matching;
using Index.Text;

namespace Index.Quotes.Checking;

/// <summary>Finds the quotations in a message: in double quotation marks or guillemets, else in single ones, and lines that begin with &gt;.</summary>
public static class QuotationFinder
{
    /// <summary>The words between the marks, outermost marks only, in order; marks that never close open nothing.</summary>
    public static IReadOnlyList<Span> Find(string text)
    {
        var found = new List<Span>();
        var plain = 0;
        foreach (var block in Blocks(text))
        {
            found.AddRange(Marked(text, Span.Between(plain, block.Start)));
            found.Add(block);
            plain = block.End;
        }
        found.AddRange(Marked(text, Span.Between(plain, text.Length)));
        return [.. found.Where(span => WordReader.Read(text, span).Count > 0)];
    }

    private static List<Span> Blocks(string text)
    {
        var blocks = new List<Span>();
        var end = 0;
        for (var start = 0; start < text.Length; start = end + 1)
        {
            end = text.IndexOf('\n', start) is var next and >= 0 ? next : text.Length;
            if (!text.AsSpan(start, end - start).TrimStart().StartsWith('>'))
                continue;
            if (blocks.Count > 0 && blocks[^1].End + 1 == start)
                blocks[^1] = Span.Between(blocks[^1].Start, end);
            else
                blocks.Add(Span.Between(start, end));
        }
        return blocks;
    }

    private static List<Span> Marked(string text, Span range)
    {
        var doubled = Marked(text, range, c => c is '"' or '“' or '”' or '„' or '«' or '»' or '「' or '」' or '『' or '』');
        return doubled.Count > 0 ? doubled : Marked(text, range, c => c is '\'' or '‘' or '’' or '‚' or '‹' or '›');
    }

    // A straight mark opens behind white space or a bracket and closes before anything but a letter; so straight marks
    // nest as curly ones do.
    private static List<Span> Marked(string text, Span range, Func<char, bool> isMark)
    {
        var found = new List<Span>();
        var open = new Stack<char>();
        var start = 0;
        for (var i = range.Start; i < range.End; i++)
        {
            if (!isMark(text[i]))
                continue;
            if (IsStraight(text[i]) || open.Count == 0 || !QuotationMarks.Closes(open.Peek(), text[i]))
            {
                if (Opens(text, range, i))
                {
                    if (open.Count == 0) start = i + 1;
                    open.Push(text[i]);
                    continue;
                }

                if (open.Count == 0 || !Closes(text, range, i)) continue;
            }
            else if (text[i] == '’' && !Closes(text, range, i))
            {
                continue;
            }

            open.Pop();
            if (open.Count == 0) found.Add(Span.Between(start, i));
        }

        return found;
    }

    private static bool IsStraight(char mark) => mark is '"' or '\'';

    private static bool Opens(string text, Span range, int at) =>
        QuotationMarks.Opens(text[at])
        || text[at] is not ('”' or '」' or '』')
        && (at == range.Start || char.IsWhiteSpace(text[at - 1])
            || text[at - 1] is '(' or '[' or '—' or '–' or ':' or '"' or '\'')
        && at + 1 < range.End && !char.IsWhiteSpace(text[at + 1]);

    private static bool Closes(string text, Span range, int at) => text[at] switch
    {
        '”' or '»' or '"' or '」' or '』' => true,
        _ => at + 1 == range.End || !char.IsLetterOrDigit(text[at + 1]),
    };
}
