namespace Index.Text.Analysis;

/// <summary>English function words. The analysis keeps them all; callers decide what they count for. Negations are none.</summary>
public static class StopWords
{
    private static readonly HashSet<string> Terms = WordList.Words("StopWords")
        .SelectMany(Analyzers.English.Analyze).Select(token => token.Term).ToHashSet(StringComparer.Ordinal);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> TermsBySpan = Terms.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a term, as analysed, is a function word.</summary>
    public static bool Contains(string term) => Terms.Contains(term);

    /// <summary>The same for a term inside a longer text.</summary>
    public static bool Contains(ReadOnlySpan<char> term) => TermsBySpan.Contains(term);
}
