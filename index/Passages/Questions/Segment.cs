using Index.Text.Analysis;

namespace Index.Passages.Questions;

/// <summary>A stretch of a question: the longest known expression, or one word.</summary>
internal sealed record Segment(string Key, int First, int Count, bool IsNoise)
{
    /// <summary>The loose term when the stretch is two words with others between; null for all else.</summary>
    public string? LooseKey { get; init; }

    public string Written(string question, IReadOnlyList<Token> plain) =>
        question[plain[First].Span.Start..plain[First + Count - 1].Span.End];
}
