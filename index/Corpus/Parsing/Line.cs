namespace Index.Corpus.Parsing;

/// <summary>One physical line without its line break; <see cref="Number"/> counts from 1.</summary>
internal readonly record struct Line(int Number, Span Span)
{
    public bool IsBlank(string text) => text.AsSpan(Span.Start, Span.Length).IsWhiteSpace();

    /// <summary>Splits at LF, CR LF and form feed; the spans leave the breaks out.</summary>
    public static IReadOnlyList<Line> Of(string text)
    {
        var lines = new List<Line>();
        int start = 0, number = 1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('\n' or '\f')) continue;
            var end = i > start && text[i - 1] == '\r' ? i - 1 : i;
            lines.Add(new Line(number, Span.Between(start, end)));
            if (i < text.Length && text[i] == '\n') number++;
            start = i + 1;
        }
        return lines;
    }
}
