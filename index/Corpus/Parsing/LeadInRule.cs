using System.Text.RegularExpressions;

namespace Index.Corpus.Parsing;

/// <summary>Which clause introduces the items after it, and which of its words an item needs to be read.</summary>
internal static partial class LeadInRule
{
    /// <summary>A lead-in, a clause that ends in a colon, one that says “the following”, or any paragraph right before “First, …” introduces the items after it.</summary>
    public static bool Introduces(Clause clause, Block item) =>
        clause.Kind == ClauseKind.LeadIn || EndsInColon(clause) || item.Marker is { Style: MarkerStyle.Word } || clause.Text.Span.Length < Longest && Announces().IsMatch(clause.Quote);

    private const int Longest = 1000;

    public static bool EndsInColon(Clause clause) => clause.Text.File.Text[clause.Text.Span.End - 1] == ':';

    /// <summary>The unfinished end of a sentence that each item completes; null when the lead-in is complete without them.</summary>
    public static Placement? WordsToComplete(Clause lead)
    {
        var text = lead.Quote;
        if (!text.EndsWith(':')) return null;
        var start = Math.Max(text.LastIndexOf(';'), text.LastIndexOf(". ", StringComparison.Ordinal)) + 1;
        var words = Span.Between(lead.Text.Span.Start + start, lead.Text.Span.End).Trimmed(lead.Text.File.Text);
        return Announces().IsMatch(words.In(lead.Text.File.Text)) ? null : new Placement(lead.Text.File, words);
    }

    [GeneratedRegex(@"\b(?:following|below|as follows)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Announces();
}
