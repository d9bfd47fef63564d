using Index.Text;

namespace Index.Passages;

/// <summary>Where sentences end, well enough to say whether two words share one.</summary>
internal static class Sentences
{
    /// <summary>Whether no sentence ends between the two places.</summary>
    public static bool Same(string text, Span a, Span b)
    {
        var (first, second) = a.Start <= b.Start ? (a, b) : (b, a);
        for (var i = first.End; i < second.Start - 1; i++)
            if (text[i] is '.' or '!' or '?' && char.IsWhiteSpace(text[i + 1]))
                return false;
        return true;
    }

    /// <summary>The sentences of a text, white space between them in none.</summary>
    public static IReadOnlyList<Span> Of(string text, Span part)
    {
        var sentences = new List<Span>();
        var start = part.Start;
        for (var i = part.Start; i < part.End; i++)
        {
            if (text.AsSpan(i, part.End - i).IndexOfAny('.', '!', '?') is not (>= 0 and var skipped)) break;
            i += skipped;
            var end = i + 1;
            while (end < part.End && text[end] is '”' or '’' or '"' or '\'' or ')') end++;
            if (end < part.End && !char.IsWhiteSpace(text[end])) continue;
            sentences.Add(Span.Between(start, end).Trimmed(text));
            start = end;
        }
        var rest = Span.Between(start, part.End).Trimmed(text);
        if (rest.Length > 0) sentences.Add(rest);
        return sentences;
    }
}
