using Index.FullText;

namespace Index.Passages.Questions;

/// <summary>Words that ask for several documents' voices: “who says”, “do they agree”, “versus”.</summary>
internal static class AcrossWords
{
    private static readonly HashSet<string> Words =
    [
        .. "both each differ difference differently agree disagree versus vs compare comparison sides everyone".Split(' ').Select(PhraseTable.Key),
    ];

    public static bool Any(IReadOnlyList<Token> plain) => plain.Any(t => Words.Contains(t.Term));
}
