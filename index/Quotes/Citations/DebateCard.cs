using Index.Corpus;

namespace Index.Quotes.Citations;

/// <summary>
/// The head of a debate card: a tag line of the record's own words (run-in heading, else the nearest heading, else the place), and the cite.
/// The full text below it is the quotation.
/// </summary>
internal static class DebateCard
{
    public static IReadOnlyList<CitationLine> Of(Document document, Clause clause)
    {
        var work = CitedWork.Of(document, clause);
        var brief = $"{work.Author ?? work.Title}, {(work.Date is { } date ? $"{date.Year}" : "n.d.")}";
        var whole = Citation.Of(document, clause) + (work.Address is { } address ? $", {address}" : "");
        return
        [
            new CitationLine("tag", [new CitationPart(TagOf(clause))]),
            new CitationLine("cite", [new CitationPart($"{brief} [{whole}]")]),
        ];
    }

    private static string TagOf(Clause clause)
    {
        if (clause.RunIn is { } runIn) return runIn.In(clause.Text.File.Text);
        return clause.HeadingPath.Count > 0 ? clause.HeadingPath[^1].Quote : clause.Label;
    }
}
