using System.Text.RegularExpressions;
using Index.Text;

namespace Index.Corpus.Parsing;

/// <summary>Which clause introduces the items after it, and which of its words an item needs to be read.</summary>
internal static partial class LeadInRule
{
    private const int Longest = 1000;

    /// <summary>A lead-in, a clause that ends in a colon, one that says “the following”, or any paragraph right before “First, …” introduces the items after it.</summary>
    public static bool Introduces(Clause clause, Block item) =>
        clause.Kind == ClauseKind.LeadIn || item.Marker is { Style: MarkerStyle.Word } || Announces(clause);

    /// <summary>Whether the clause says that something follows it.</summary>
    public static bool Announces(Clause clause) => Announces(clause.Quote);

    /// <summary>Whether the words say that something follows them.</summary>
    public static bool Announces(string text) =>
        Prose.EndsInColon(text) || text.Length < Longest && AnnouncingWords().IsMatch(text);

    public static bool EndsInColon(Clause clause) => clause.Text.File.Text[clause.Text.Span.End - 1] is ':' or '：';

    /// <summary>The unfinished end of a sentence that each item completes; null when the lead-in is complete without them.</summary>
    public static Placement? WordsToComplete(Clause lead)
    {
        var text = lead.Quote;
        if (!Prose.EndsInColon(text)) return null;
        var sentence = Sentences.Of(lead.Text.File, lead.Text.Span)[^1];
        var start = sentence.Start + sentence.In(lead.Text.File.Text).LastIndexOfAny([';', '；']) + 1;
        var words = Span.Between(start, lead.Text.Span.End).Trimmed(lead.Text.File.Text);
        return AnnouncingWords().IsMatch(words.In(lead.Text.File.Text)) ? null : new Placement(lead.Text.File, words);
    }

    [GeneratedRegex(@"\b(?:following|below|as follows)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AnnouncingWords();
}
