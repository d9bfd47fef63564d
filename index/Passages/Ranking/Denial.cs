using System.Text.RegularExpressions;
using Index.Corpus;
using Index.Text;

namespace Index.Passages.Ranking;

/// <summary>Words that turn what follows them round.</summary>
internal static partial class Denial
{
    private const int Reach = 48;

    /// <summary>Whether the words right before the place, or what its sentence opens with, deny it.</summary>
    public static bool Before(Placement clause, Span place)
    {
        var (file, text) = (clause.File, clause.File.Text);
        var sentence = Sentences.StartOf(file, clause.Span, place.Start);
        // A semicolon parts what is denied from what is not.
        var start = sentence + text.AsSpan(sentence, place.Start - sentence).LastIndexOf(';') + 1;
        var before = text.AsSpan(Math.Max(start, place.Start - Reach)..place.Start);
        // “Refrain from …, including developing social score cards”: what a sentence opens with holds to its end.
        return file.Language.Denies(before) || Verbs().IsMatch(before)
            || Opening().IsMatch(text.AsSpan(start..place.Start));
    }

    [GeneratedRegex(@"^\W*(?:refrain from|do not|oppose|reject|abandon|resist|prohibit|prevent|combat|fight)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    [GeneratedRegex(
        @"\b(?:refrain|opposes?|rejects?|against|prevent|resists?|prohibit|abandon|combat|fight)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Verbs();
}
