using System.Text.RegularExpressions;
using Index.Corpus;
using Index.Text;

namespace Index.Quotes.Checking.Matching;

/// <summary>Whom a text names as the speaker of some of its words: “the Minister said that …”, “…”, said the Minister.</summary>
internal static partial class Speakers
{
    /// <summary>The words of the text that name the speaker and report, as printed; null when the sentence has none, or when the document speaks of itself.</summary>
    public static string? Of(Placement clause, Span words)
    {
        var text = clause.File.Text;
        // A semicolon parts what somebody said from what others say.
        var sentence = Sentences.StartOf(clause.File, clause.Span, words.Start);
        var start = sentence + text.AsSpan(sentence, words.Start - sentence).LastIndexOf(';') + 1;
        var before = Before().Matches(text[start..words.Start]).LastOrDefault(m => !Itself().IsMatch(m.Groups["who"].Value));
        if (before is not null) return before.Value.Trim().TrimEnd(',', ':').TrimEnd();
        var after = After().Match(text[words.End..clause.Span.End]);
        return after.Success && !Itself().IsMatch(after.Groups["who"].Value) ? after.Groups["frame"].Value : null;
    }

    [GeneratedRegex(@"(?<who>\b\p{Lu}[^.;:,“”""]{0,80}?)\s+(?:(?:has|have|had|also|then|further)\s+)*(?:said|says|stated|declared|announced|noted|stressed|stresses|warned|warns|argued|argues|claimed|explained|insisted|insists|emphasi[sz]ed|emphasi[sz]es|acknowledged|acknowledges|acknowledge|remarked|pointed out|told\s+(?:\p{L}+\s+){0,4}?\p{L}+)(?:\s+that\b|\s*[,:]|(?=\s*[“""]))|\b[Aa]ccording to (?<who>(?=[^,]*\p{Lu})[^.;:,“”""]{2,80}),|\b[Ii]n the words of (?<who>[^.;:,“”""]{2,80})[,:]")]
    private static partial Regex Before();

    [GeneratedRegex(@"^[^\p{L}\p{N}]{0,3}[”""][,.]?\s+(?<frame>(?:(?:said|says|declared|warned|argued|noted|stressed|explained)\s+(?<who>[^.;:,“”""]{2,80})|(?<who>[^.;:,“”""]{2,80}?)\s+(?:said|says|declared|warned|argued|noted|stressed|explained)\b))")]
    private static partial Regex After();

    [GeneratedRegex(@"^(?:we|i|this (?:declaration|document|charter|text|statement))$", RegexOptions.IgnoreCase)]
    private static partial Regex Itself();
}
