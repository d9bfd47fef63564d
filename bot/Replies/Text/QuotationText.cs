using Index.Corpus;
using Index.Text;

namespace Bot.Replies.Text;

/// <summary>The words themselves: the end of the lead-in above, the characters of the source, and a visible mark at each cut.</summary>
internal static class QuotationText
{
    /// <summary>How every cut shows.</summary>
    public const string Cut = "[…]";

    public static void Write(Layout layout, Clause clause, Span part, Document document, IReadOnlyList<Span> matches, int indent)
    {
        foreach (var runs in Lines(clause, part, document, matches))
            layout.Write(runs, indent);
    }

    /// <summary>The lead-in, where one belongs to the part, and the part itself.</summary>
    public static IEnumerable<IEnumerable<Run>> Lines(Clause clause, Span part, Document document, IReadOnlyList<Span> matches)
    {
        var whole = clause.Text.Span;
        if (clause.LeadInWords is { } leadIn && part.Start == whole.Start)
            yield return [new Run(IsWholeLeadIn(clause, document) ? "" : $"{Cut} ", Mark.Plain), new Run(leadIn.Quote, Mark.Quotation)];
        yield return Words(clause, part, matches);
    }

    private static IEnumerable<Run> Words(Clause clause, Span part, IReadOnlyList<Span> matches)
    {
        var whole = clause.Text.Span;
        if (part.Start > whole.Start)
            yield return new Run($"{Cut} ", Mark.Plain);
        foreach (var run in Marked(clause.Text.File.Text, part, matches))
            yield return run;
        if (part.End < whole.End)
            yield return new Run($" {Cut}", Mark.Plain);
    }

    /// <summary>The words that matched inside a part, each once, in order.</summary>
    public static IEnumerable<string> Matched(string text, Span part, IReadOnlyList<Span> matches) =>
        Inside(part, matches).Select(match => match.In(text)).Distinct(StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<Run> Marked(string text, Span part, IReadOnlyList<Span> matches)
    {
        var at = part.Start;
        foreach (var match in Inside(part, matches))
        {
            if (match.End <= at)
                continue;
            yield return new Run(text[at..Math.Max(at, match.Start)], Mark.Quotation);
            yield return new Run(text[Math.Max(at, match.Start)..match.End], Mark.Match);
            at = match.End;
        }

        yield return new Run(text[at..part.End], Mark.Quotation);
    }

    private static IEnumerable<Span> Inside(Span part, IReadOnlyList<Span> matches) =>
        matches.Where(match => match.Length > 0 && part.Contains(match)).OrderBy(match => match.Start);

    private static bool IsWholeLeadIn(Clause clause, Document document) =>
        document.Clauses.Any(other => other.Id == clause.LeadIn && other.Text.Span.Start == clause.LeadInWords!.Span.Start);
}
