namespace Index.Text.Analysis;

/// <summary>English function words. The analysis keeps them all; callers decide what they count for. Negations are none.</summary>
public static class StopWords
{
    private static readonly HashSet<string> Terms = Language.English.StopWords
        .SelectMany(Language.English.Analyzer.Analyze).Select(token => token.Term).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a term, as analysed, is a function word.</summary>
    public static bool Contains(string term) => Terms.Contains(term);
}
