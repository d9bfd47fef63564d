using Index.Search;
using Index.Text.Analysis;

namespace Index.Passages.Completion;

/// <summary>A word as its letters begin and as the analysis stems it: “secur” begins “security”, “governments” stems as “government”.</summary>
internal readonly record struct TypedWord(string Letters, string Term)
{
    private const int ShortestPart = 3;

    /// <summary>The words of a text in order, articles left out.</summary>
    public static IReadOnlyList<TypedWord> Of(string text)
    {
        var words = new List<TypedWord>();
        foreach (var token in ExpressionTable.Plain(Analyzers.English.Analyze(text)))
            words.Add(new TypedWord(FoldingFilter.Fold(token.Span.In(text)).ToLowerInvariant(), token.Term));
        return words;
    }

    /// <summary>Two words as one (“cyber security” as “cybersecurity”); null when either is too short to be a part.</summary>
    public static TypedWord? Joined(TypedWord first, TypedWord second) =>
        first.Letters.Length >= ShortestPart && second.Letters.Length >= ShortestPart && Of(first.Letters + second.Letters) is [var whole] ? whole : null;
}
