using System.Text.RegularExpressions;
using Index.Corpus;

namespace Index.Passages.Ranking;

/// <summary>Words that turn what follows them round.</summary>
internal static partial class Denial
{
    private const int Reach = 48;

    /// <summary>Whether the words right before the place, in its sentence, deny it.</summary>
    public static bool Before(string text, Span place, Span clause)
    {
        var start = Math.Max(clause.Start, place.Start - Reach);
        var before = text[start..place.Start];
        var sentence = before.LastIndexOfAny(['.', ';', '!', '?']);
        return Words().IsMatch(before[(sentence + 1)..]);
    }

    [GeneratedRegex(@"\b(?:not|no|never|nor|without|refrain|oppose|opposes|reject|rejects|against|prevent|resist|resists|prohibit|abandon|combat|fight)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Words();
}
