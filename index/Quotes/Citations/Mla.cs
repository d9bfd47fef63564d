namespace Index.Quotes.Citations;

/// <summary>
/// MLA, 9th edition, by its template of core elements: Author. “Title.” <i>Container</i>, 21 Nov. 2014, address. Final element.
/// It leaves an unknown date out. The status is the final element.
/// </summary>
internal static class Mla
{
    // The handbook's own abbreviations: May, June and July are written out.
    private static readonly string[] Months = ["Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];

    public static IReadOnlyList<CitationLine> Of(CitedWork work) => [WorksCited(work), InText(work)];

    private static CitationLine WorksCited(CitedWork work)
    {
        var entry = new Prose();
        // An author who is the publisher too is named once, as publisher.
        if (work.Author is { } author && author != work.Publisher) entry.Add(author).Stop();
        entry.AddQuoted(work.Title, '.').Add(" ");
        var rest = string.Join(", ", new[] { work.Date is { } date ? DateOf(date) : null, work.Address }.OfType<string>());
        entry.Add(work.Publisher, italic: true).Add(work.Publisher is not null && rest.Length > 0 ? ", " : null).Add(rest);
        if (work.Publisher is not null || rest.Length > 0) entry.Stop();
        return entry.Add(work.StatusRemark).Stop().Line("works cited");
    }

    private static CitationLine InText(CitedWork work)
    {
        var source = new Prose().Add("(");
        _ = work.Author is { } author && author != work.Publisher ? source.Add($"{author},") : source.AddQuoted(work.Title, ',');
        return source.Add($" {work.Place})").Line("in text");
    }

    private static string DateOf(CitedDate date) => date switch
    {
        { Month: null } => $"{date.Year}",
        { Day: null } => $"{date.MonthIn(Months)} {date.Year}",
        _ => $"{date.Day} {date.MonthIn(Months)} {date.Year}",
    };
}
