namespace Index.Quotes.Citations;

/// <summary>
/// Chicago, 17th edition, notes and bibliography, after its examples for content of websites (14.207):
/// “Privacy Policy,” Privacy &amp; Terms, Google, last modified April 17, 2018, https://…
/// The place in the text follows the title; the status closes as a remark.
/// </summary>
internal static class Chicago
{
    private const string NoDate = "n.d.";

    public static IReadOnlyList<CitationLine> Of(CitedWork work) => [Note(work), Bibliography(work)];

    private static CitationLine Note(CitedWork work)
    {
        // A note names an author who is the publisher too behind the title, the bibliography before it.
        var note = new Prose().Add(work.Author is { } author && author != work.Publisher ? $"{author}, " : null).AddQuoted(work.Title, ',');
        return note.Add($" {string.Join(", ", Known(work.Place, work.Publisher, DateOf(work), work.Address))}").Stop().Add(work.StatusRemark).Stop().Line("note");
    }

    private static CitationLine Bibliography(CitedWork work)
    {
        var entry = new Prose().Add(work.Author);
        if (work.Author is not null) entry.Stop();
        entry.AddQuoted(work.Title, '.').Add(" ").Add(string.Join(", ", Known(work.Publisher == work.Author ? null : work.Publisher, DateOf(work)))).Stop();
        if (work.Address is not null) entry.Add(work.Address).Stop();
        return entry.Add(work.StatusRemark).Stop().Line("bibliography");
    }

    private static IEnumerable<string> Known(params string?[] parts) => parts.OfType<string>();

    private static string DateOf(CitedWork work) => work.Date switch
    {
        null => NoDate,
        { Month: null } year => $"{year.Year}",
        { Day: null } month => $"{month.MonthIn(CitedDate.Months)} {month.Year}",
        var day => $"{day.MonthIn(CitedDate.Months)} {day.Day}, {day.Year}",
    };
}
