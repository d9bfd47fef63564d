using System.Collections.Frozen;
using Index.FullText.Analysis;

namespace Index.FullText;

/// <summary>English function words. The analysis keeps them all; callers decide what they count for. Negations are none.</summary>
public static class StopWords
{
    private static readonly FrozenSet<string> _terms = WordList.Words("StopWords")
        .SelectMany(Analyzer.Analyze).Select(token => token.Term).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a term, as analysed, is a function word.</summary>
    public static bool Contains(string term) => _terms.Contains(term);
}
