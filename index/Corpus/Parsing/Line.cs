using Index.Text;

namespace Index.Corpus.Parsing;

/// <summary>One physical line without its line break; <paramref name="OpensPage"/> says that a form feed stands before it.</summary>
internal sealed record Line(Span Span, bool OpensPage)
{
    public bool IsBlank(string text) => text.AsSpan(Span.Start, Span.Length).IsWhiteSpace();

    /// <summary>Columns before the first character, a tab as four.</summary>
    public int Indent(string text)
    {
        var columns = 0;
        for (var i = Span.Start; i < Span.End && char.IsWhiteSpace(text[i]); i++)
            columns += text[i] == '\t' ? 4 : 1;
        return columns;
    }

    /// <summary>Splits at every break that Unicode knows, form feeds included; the spans leave the breaks out.</summary>
    public static IReadOnlyList<Line> Of(string text)
    {
        var lines = new List<Line>();
        var start = 0;
        var page = false;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('\n' or '\r' or '\f' or '\v' or '\u0085' or '\u2028' or '\u2029')) continue;
            lines.Add(new Line(Span.Between(start, i), page));
            page = i < text.Length && text[i] == '\f';
            if (i + 1 < text.Length && text[i] == '\r' && text[i + 1] == '\n') i++;
            start = i + 1;
        }
        return lines;
    }
}
