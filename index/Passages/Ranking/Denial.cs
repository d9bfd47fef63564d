using System.Text.RegularExpressions;
using Index.Text;

namespace Index.Passages.Ranking;

/// <summary>Words that turn what follows them round.</summary>
internal static partial class Denial
{
    private const int Reach = 48;

    /// <summary>Whether the words right before the place, or what its sentence opens with, deny it.</summary>
    public static bool Before(string text, Span place, Span clause)
    {
        var start = Math.Max(clause.Start, place.Start - Reach);
        var before = text[start..place.Start];
        var sentence = before.LastIndexOfAny(['.', ';', '!', '?']);
        return Words().IsMatch(before[(sentence + 1)..]) || Governs(text, place, clause);
    }

    // “Refrain from …, including developing social score cards”: what a sentence opens with holds to its end.
    private static bool Governs(string text, Span place, Span clause)
    {
        var start = place.Start > clause.Start ? text.LastIndexOfAny(['.', ';', '!', '?'], place.Start - 1, place.Start - clause.Start) + 1 : clause.Start;
        return Opening().IsMatch(text[Math.Max(start, clause.Start)..place.Start]);
    }

    [GeneratedRegex(@"^\W*(?:refrain from|do not|oppose|reject|abandon|resist|prohibit|prevent|combat|fight)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\b(?:not|no|never|nor|without|refrain|oppose|opposes|reject|rejects|against|prevent|resist|resists|prohibit|abandon|combat|fight)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Words();
}
