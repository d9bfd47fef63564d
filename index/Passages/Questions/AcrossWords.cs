using Index.Search;
using Index.Text.Analysis;

namespace Index.Passages.Questions;

/// <summary>Words that ask for several documents' voices: “who says”, “do they agree”, “versus”.</summary>
internal static class AcrossWords
{
    private static readonly HashSet<string> Words =
    [
        .. "both each differ difference differently agree disagree versus vs compare comparison sides everyone".Split(' ').Select(ExpressionTable.KeyOf),
    ];

    private static readonly HashSet<string> Claims = [.. "says said wants thinks supports opposes mentions calls believes talks demands promises favours rejects".Split(' ').Select(ExpressionTable.KeyOf)];
    private static readonly HashSet<string> Texts = [.. "documents texts papers declarations sides sources ones".Split(' ').Select(ExpressionTable.KeyOf)];
    private static readonly HashSet<string> Verdicts = [.. "agree disagree differ difference compare comparison".Split(' ').Select(ExpressionTable.KeyOf)];
    private static readonly HashSet<string> Voices = [.. "docs documents texts papers declarations they these those sides sources both all".Split(' ').Select(ExpressionTable.KeyOf)];
    private const int Reach = 3;

    /// <summary>Whether one of the words stands in the question.</summary>
    public static bool Any(IReadOnlyList<Token> plain) =>
        plain.Any(t => Words.Contains(t.Term))
        || plain.Zip(plain.Skip(1)).Any(pair => pair.First.Term == "who" && Claims.Contains(pair.Second.Term) || pair.First.Term == "which" && Texts.Contains(pair.Second.Term));

    /// <summary>Whether the word tells how the texts stand to each other (“the docs seem to disagree”), which no clause of them says.</summary>
    public static bool IsOfTexts(IReadOnlyList<Token> plain, Segment segment) =>
        segment.Count == 1 && Verdicts.Contains(segment.Key) && plain.Skip(segment.First - Reach).Take(Math.Min(Reach, segment.First)).Any(t => Voices.Contains(t.Term));
}
