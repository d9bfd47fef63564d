using System.Text.RegularExpressions;
using Index.Corpus;
using Index.Corpus.Parsing;

namespace Tests.Corpus;

/// <summary>Whether a text is wholly accounted for: pieces in order, none over another, and between them nothing but white space and list markers.</summary>
internal static partial class Coverage
{
    /// <summary>What is wrong with the reading of a text; empty when nothing is.</summary>
    public static IEnumerable<string> Faults(ParsedEdition parsed)
    {
        var text = parsed.Edition.File.Text;
        var end = 0;
        var before = "the start";
        foreach (var (kind, name, span) in parsed.Pieces())
        {
            if (span.Start < end) yield return $"{kind} {name} at {span.Start} overlaps {before}";
            if (span.Length == 0 || span.Trimmed(text) != span) yield return $"{kind} {name} at {span.Start} is empty or not trimmed";
            if (end <= span.Start && WhyWrong(text[end..span.Start], kind) is { } why) yield return $"before {kind} {name} at {span.Start}: {why}";
            (end, before) = (Math.Max(end, span.End), $"{kind} {name}");
        }
        if (WhyWrong(text[end..], "") is { } rest) yield return $"at the end: {rest}";
        foreach (var twice in parsed.Clauses.Concat(parsed.Apparatus).GroupBy(c => c.Id).Where(g => g.Count() > 1)) yield return $"the id {twice.Key} stands {twice.Count()} times";
        for (var i = 1; i < parsed.Clauses.Count; i++)
            if (parsed.Clauses[i].Text.Span.Start < parsed.Clauses[i - 1].Text.Span.End)
                yield return $"{parsed.Clauses[i].Id} stands before {parsed.Clauses[i - 1].Id} ends";
    }

    /// <summary>A gap holds white space, the closing signs of a Markdown heading, and before an item, heading or paragraph its marker.</summary>
    private static string? WhyWrong(string gap, string next)
    {
        var signs = ClosingSigns().Replace(gap, "", 1).Trim();
        if (signs.Length == 0 || signs == ">") return null;
        var mayHaveMarker = next is "heading" or "title" or nameof(ClauseKind.Bullet) or nameof(ClauseKind.Numbered) or nameof(ClauseKind.Paragraph) or nameof(ClauseKind.LeadIn) or nameof(ClauseKind.Closing) or nameof(ClauseKind.RunIn);
        return mayHaveMarker && Marker().IsMatch(signs) ? null : $"“{signs}” belongs to nothing";
    }

    [GeneratedRegex(@"^[#*_\s]+(?=\s|$)")]
    private static partial Regex ClosingSigns();

    [GeneratedRegex(@"^(?:>\s*)?(?:[#*_>]{1,8}|\S|[*_]{0,2}[(]?[A-Za-z0-9.]{1,20}[.)]{0,2}[*_]{0,2}(?: [–—-])?|(?:\p{L}+\.?|§§?)\s?\w{1,7}[º°]?\s*[.:)–—-]*)$")]
    private static partial Regex Marker();
}
