using Index.Text;

namespace Bot.Replies.Text;

/// <summary>Where sentences end; in doubt (initials, abbreviations, numbers) the sentence goes on.</summary>
internal static class Sentences
{
    private static readonly string[] Abbreviations = ["e.g", "i.e", "cf", "no", "art", "para", "vol", "mr", "mrs", "ms", "dr", "st", "vs", "etc", "al", "inc", "ltd"];

    /// <summary>The indices just behind the closing mark of each sentence, the last one of the span excluded.</summary>
    public static IEnumerable<int> Ends(string text, Span span)
    {
        for (var i = span.Start; i < span.End - 1; i++)
        {
            if (text.AsSpan(i, span.End - 1 - i).IndexOfAny('.', '!', '?') is not (>= 0 and var skipped))
                yield break;

            i += skipped;
            var end = i + 1;
            while (end < span.End && text[end] is '"' or '”' or '’' or '\'' or ')' or ']') end++;
            if (end < span.End - 1 && char.IsWhiteSpace(text[end]) && OpensSentence(text, end, span.End) && !IsAbbreviation(text, span.Start, i))
                yield return end;
        }
    }

    private static bool OpensSentence(string text, int from, int end)
    {
        while (from < end && (char.IsWhiteSpace(text[from]) || text[from] is '"' or '“' or '‘' or '\'' or '(' or '[')) from++;
        return from < end && (char.IsUpper(text[from]) || char.IsDigit(text[from]) || char.IsSurrogate(text[from]));
    }

    private static bool IsAbbreviation(string text, int start, int stop)
    {
        var word = stop;
        while (word > start && (char.IsLetter(text[word - 1]) || text[word - 1] == '.')) word--;
        return text[stop] == '.' && (stop - word == 1 || Abbreviations.Contains(text[word..stop], StringComparer.OrdinalIgnoreCase));
    }
}
