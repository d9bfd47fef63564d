using System.Text.RegularExpressions;

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

    /// <summary>Articles, prepositions and possessives, which title case leaves small.</summary>
    public static bool IsSmall(string word) => Small.Contains(word);

    /// <summary>Whether the words hold no auxiliary, modal or personal pronoun: a heading, not a sentence.</summary>
    public static bool IsVerbless(IReadOnlyList<string> words) => !words.Any(FiniteVerbs.Contains);

    /// <summary>Length of the first sentence with its full stop or colon; 0 when nothing follows it.</summary>
    public static int FirstSentence(string text) =>
        FirstSentenceForm().Match(text) is { Success: true } m ? m.Groups["s"].Length : 0;

    /// <summary>Printed capitals as a title (“OUR VISION” as “Our Vision”); anything else as it is.</summary>
    public static string AsTitle(string heading)
    {
        if (heading.Any(char.IsLower)) return heading;
        var first = true;
        return WordForm().Replace(heading, m =>
        {
            var lower = m.Value.ToLowerInvariant();
            var word = !first && Small.Contains(lower) ? lower : char.ToUpperInvariant(lower[0]) + lower[1..];
            first = false;
            return word;
        });
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:[’'‑-][\p{L}\p{N}]+)*")]
    private static partial Regex WordForm();

    [GeneratedRegex(@"^(?<s>[^.:!?]{3,200}[.:])\s+(?=\S)")]
    private static partial Regex FirstSentenceForm();
}
