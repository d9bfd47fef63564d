using System.Text.RegularExpressions;
using Index.Text;

namespace Index.Corpus.Parsing;

/// <summary>Small facts about English prose that several rules need.</summary>
internal static partial class Prose
{
    private static readonly HashSet<string> Small = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the", "of", "for", "to", "in", "on", "and", "or", "with", "by", "at", "from", "as", "into", "our", "its", "their", "this", "that", "these", "those",
    };

    private static readonly HashSet<string> FiniteVerbs = new(StringComparer.OrdinalIgnoreCase)
    {
        "is", "are", "was", "were", "am", "has", "have", "had", "do", "does", "did", "will", "would", "shall", "should", "must", "can", "could", "may", "might",
        "we", "it", "they", "i", "you", "he", "she", "there",
    };

    /// <summary>The words, hyphens and apostrophes inside kept.</summary>
    public static IReadOnlyList<string> Words(string text) => [.. WordForm().Matches(text).Select(m => m.Value)];

    /// <summary>Whether the text has more words than <paramref name="most"/>; reads no further.</summary>
    public static bool IsLongerThan(string text, int most)
    {
        var count = 0;
        foreach (var _ in WordForm().EnumerateMatches(text))
            if (++count > most)
                return true;
        return false;
    }

    /// <summary>Articles, prepositions and possessives, which title case leaves small.</summary>
    public static bool IsSmall(string word) => Small.Contains(word);

    /// <summary>Whether the words hold no auxiliary, modal or personal pronoun: a heading, not a sentence.</summary>
    public static bool IsVerbless(IReadOnlyList<string> words) => !words.Any(FiniteVerbs.Contains);

    /// <summary>Whether a stop, colon or the like stands at the end, quotation marks, brackets and the numbers of footnotes passed over.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text)
    {
        const string stops = ".!?;:…。！？；：";
        const string passed = "”’\"')]*_»›“」』）】》 \u00A0\u202F\u3000\t\r\n";
        text = text.TrimEnd(passed);
        if (text.Length > 0 && stops.Contains(text[^1], StringComparison.Ordinal)) return true;
        var note = text.TrimEnd("0123456789⁰¹²³⁴⁵⁶⁷⁸⁹");
        if (note is [.., '[' or '^']) note = note.TrimEnd("[^").TrimEnd(passed);
        return text.Length - note.Length is > 0 and < 8 && note.Length > 0 && stops.Contains(note[^1], StringComparison.Ordinal);
    }

    /// <summary>Whether the text announces what follows it by its last mark.</summary>
    public static bool EndsInColon(string text) => text.EndsWith(':') || text.EndsWith('：');

    public static bool IsCapitals(string text)
    {
        var capitals = 0;
        foreach (var letter in text)
        {
            if (char.IsLower(letter)) return false;
            if (char.IsUpper(letter)) capitals++;
        }
        return capitals >= 2;
    }

    public static bool IsTitleCase(IReadOnlyList<string> words) =>
        words.Count > 0 && char.IsUpper(words[0][0]) && words.All(w => IsSmall(w) || char.IsUpper(w[0]) || char.IsDigit(w[0]));

    /// <summary>Length of what a paragraph opens with, up to its first full stop or colon; 0 when nothing follows it.</summary>
    // No sentence: a run-in heading ends at a colon too, and has no abbreviations.
    public static int FirstSentence(string text) =>
        FirstSentenceForm().Match(text) is { Success: true } m ? m.Groups["s"].Length : 0;

    /// <summary>A heading on one line; printed capitals as a title (“OUR VISION” as “Our Vision”), Roman numerals kept.</summary>
    public static string AsTitle(string heading)
    {
        heading = string.Join(' ', heading.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (heading.Any(char.IsLower)) return heading;
        var first = true;
        return WordForm().Replace(heading, m =>
        {
            var lower = m.Value.ToLowerInvariant();
            var word = Numerals.OfRoman(m.Value) is > 0 and < 40 ? m.Value
                : !first && Small.Contains(lower) ? lower
                : char.ToUpperInvariant(lower[0]) + lower[1..];
            first = false;
            return word;
        });
    }

    // Chinese has no spaces between words; two characters make one, more or less.
    [GeneratedRegex(@"[\u4E00-\u9FFF]{1,2}|[\p{L}\p{N}-[\u4E00-\u9FFF]]+(?:[’'‑-][\p{L}\p{N}-[\u4E00-\u9FFF]]+)*")]
    private static partial Regex WordForm();

    [GeneratedRegex(@"^(?<s>[^.:!?]{3,200}[.:])\s+(?=\S)")]
    private static partial Regex FirstSentenceForm();
}
