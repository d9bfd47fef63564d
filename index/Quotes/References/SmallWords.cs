namespace Index.Quotes.References;

/// <summary>Words that tell nothing about which clause or document is meant.</summary>
internal static class SmallWords
{
    private static readonly HashSet<string> Words =
    [
        "the", "a", "an", "of", "on", "our", "its", "it", "and", "to", "for", "in", "this", "that", "under", "about", "from", "with", "at", "by", "is",
        "section", "part", "chapter", "heading", "between", "please", "see", "cf", "show", "quote", "cite", "read", "give", "me", "what", "does", "say",
        "abschnitt", "kapitel", "von", "aus",
    ];

    public static bool Contains(string word) => Words.Contains(word);

    /// <summary>The words that carry the meaning, in order.</summary>
    public static IReadOnlyList<string> Without(IEnumerable<string> words) => [.. words.Where(w => !Contains(w))];
}
