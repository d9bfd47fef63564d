namespace Index.Quotes.Citations;

/// <summary>
/// APA, 7th edition, after its examples for pages of websites: Author. (2018, March). <i>Title</i> [Description]. Site. https://…
/// Without an author the title stands first. Titles keep their capitals: which words are names no rule can tell.
/// </summary>
internal static class Apa
{
    public static IReadOnlyList<CitationLine> Of(CitedWork work) => [Reference(work), InText(work)];

    private static CitationLine Reference(CitedWork work)
    {
        var reference = new Prose();
        if (work.Author is { } author) reference.Add(author).Stop().Add($"({DateOf(work.Date)})").Stop();
        reference.Add(work.Title, italic: true).Add($" [{work.StatusRemark}]").Stop();
        if (work.Author is null) reference.Add($"({DateOf(work.Date)})").Stop();
        if (work.Publisher is { } site && site != work.Author) reference.Add(site).Stop();
        // The manual puts no full stop behind an address.
        return reference.Add(work.Address).Line("reference");
    }

    private static CitationLine InText(CitedWork work)
    {
        var year = work.Date is { } date ? $"{date.Year}" : "n.d.";
        return new Prose().Add("(").Add(work.Author ?? work.Title, italic: work.Author is null).Add($", {year}, {work.Place})").Line("in text");
    }

    private static string DateOf(CitedDate? date) => date switch
    {
        null => "n.d.",
        { Month: null } => $"{date.Year}",
        { Day: null } => $"{date.Year}, {date.MonthIn(CitedDate.Months)}",
        _ => $"{date.Year}, {date.MonthIn(CitedDate.Months)} {date.Day}",
    };
}
