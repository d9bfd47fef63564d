using System.Buffers;

namespace Index.Text;

/// <summary>
/// Where sentences begin and end, as spans of a text that is never copied. In doubt (abbreviations, initials, numbers,
/// a small letter behind the mark)
/// the sentence goes on.
/// </summary>
public static class Sentences
{
    private static readonly SearchValues<char> Stops = SearchValues.Create(".!?…。！？｡；\n");

    // Behind a quoted sentence these go on with the sentence around it: “……。”的.
    private const string Continuing = "，、的是之等";

    /// <summary>
    /// The sentences of a part of a text in order, white space between them in none; empty when the part is blank.
    /// </summary>
    public static IReadOnlyList<Span> Of(string text, Span part, Language language)
    {
        var sentences = new List<Span>();
        var start = part.Start;
        for (var at = part.Start; at < part.End; at++)
        {
            if (text.AsSpan(at, part.End - at).IndexOfAny(Stops) is not (>= 0 and var skipped)) break;
            at += skipped;
            if (EndAt(text, at, Span.Between(start, part.End), language) is not (> 0 and var end)) continue;
            Add(sentences, text, Span.Between(start, end));
            (start, at) = (end, end - 1);
        }

        Add(sentences, text, Span.Between(start, part.End));
        return sentences;
    }

    /// <summary>The sentences of a part of a file, in the file's language.</summary>
    public static IReadOnlyList<Span> Of(SourceFile file, Span part) => Of(file.Text, part, file.Language);

    /// <summary>Whether no sentence ends between the two places of a file.</summary>
    public static bool Same(SourceFile file, Span a, Span b)
    {
        var (first, second) = a.Start <= b.Start ? (a, b) : (b, a);
        if (second.Start <= first.End) return true;
        // From the start of the line, which tells a list's number from another; to the end of the second place,
        // which tells whether a mark before it ends a sentence.
        var line = first.Start == 0 ? 0 : file.Text.LastIndexOf('\n', first.Start - 1) + 1;
        var sentences = Of(file, Span.Between(line, second.End));
        return sentences.First(sentence => sentence.End > first.Start).End > second.Start;
    }

    /// <summary>
    /// Where the sentence begins that holds the character at <paramref name="at"/>, or that ends last before it.
    /// </summary>
    public static int StartOf(SourceFile file, Span part, int at)
    {
        var start = part.Start;
        foreach (var sentence in Of(file, part))
        {
            if (sentence.Start > at) break;
            start = sentence.Start;
        }

        return start;
    }

    /// <summary>
    /// The place behind the sentence that the mark or line break at <paramref name="at"/> ends, closing marks included;
    /// 0 when none ends there.
    /// The part begins with the sentence.
    /// </summary>
    private static int EndAt(string text, int at, Span part, Language language)
    {
        if (text[at] == '\n') return SentenceMarks.IsBreak(text, at, part) ? at + 1 : 0;
        if (text[at] == '；' && !language.IsUnspaced || IsOmission(text, at)) return 0;
        var stop = at + 1;
        while (stop < part.End && text[stop] is '.' or '!' or '?' or '…' or '。' or '！' or '？') stop++;
        var end = SentenceMarks.BehindClosing(text, stop, part.End);
        if (text[at] is '。' or '！' or '？' or '｡' or '；') return GoesOnBehindQuotation(text, stop, end, part.End) ? 0 : end;
        if (language.IsUnspaced && text[stop - 1] is '!' or '?' && end < part.End && Scripts.IsHan(text[end])) return end;
        if (end >= part.End || !char.IsWhiteSpace(text[end])) return 0;
        var next = SentenceMarks.BehindOpening(text, end, part.End);
        if (next >= part.End || text[next] == '.') return 0;
        if (char.IsLower(text[next]) && !SentenceMarks.IsListMarker(text, end, part.End)) return 0;
        var isOneStop = text[at] == '.' && stop == at + 1;
        return isOneStop && FullStop.IsInside(text, part.Start, at, next, part.End, language) ? 0 : end;
    }

    private static bool GoesOnBehindQuotation(string text, int stop, int end, int partEnd) =>
        end > stop && end < partEnd && Continuing.Contains(text[end], StringComparison.Ordinal);

    // “[…]” and “[...]” stand for words inside a sentence.
    private static bool IsOmission(string text, int at) => at > 0 && text[at - 1] is '[' or '(' && text[at] is '…' or '.';

    private static void Add(List<Span> sentences, string text, Span sentence)
    {
        if (sentence.Trimmed(text) is { Length: > 0 } trimmed) sentences.Add(trimmed);
    }
}
