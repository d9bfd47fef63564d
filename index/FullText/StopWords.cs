using Index.FullText.Analysis;

namespace Index.FullText;

/// <summary>English function words. The analysis keeps them all; callers decide what they count for. Negations are none.</summary>
public static class StopWords
{
    private static readonly HashSet<string> _terms = WordList.Words("StopWords")
        .SelectMany(Analyzer.Analyze).Select(token => token.Term).ToHashSet(StringComparer.Ordinal);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _termsBySpan = _terms.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a term, as analysed, is a function word.</summary>
    public static bool Contains(string term) => _terms.Contains(term);

    /// <summary>The same for a term inside a longer text.</summary>
    public static bool Contains(ReadOnlySpan<char> term) => _termsBySpan.Contains(term);
}
