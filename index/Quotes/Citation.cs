using Index.Corpus;

namespace Index.Quotes;

/// <summary>How a clause is cited; what the metadata does not give is left out, never made up.</summary>
public static class Citation
{
    private const string NoStatus = "status not stated";

    /// <summary>Title, place, status, date and printer: “Wuzhen Declaration, Second (draft, never adopted; 21 November 2014; as printed by The Register)”.</summary>
    public static string Of(Document document, Clause clause)
    {
        var about = document.About;
        string?[] known =
        [
            about.Status,
            about.Date is { Length: > 0 } date ? DateInWords.Of(date) : null,
            Printer(document, clause) is { Length: > 0 } publisher ? $"as printed by {publisher}" : null,
        ];

        var place = string.IsNullOrWhiteSpace(clause.Label) ? document.Title : $"{document.Title}, {clause.Label}";
        var provenance = string.Join("; ", known.Where(part => !string.IsNullOrWhiteSpace(part)));
        return provenance.Length > 0 ? $"{place} ({provenance})" : place;
    }

    // The publisher of the metadata printed the first edition; a line that stands only in another was printed by that one.
    private static string? Printer(Document document, Clause clause) =>
        document.Editions.Skip(1).FirstOrDefault(e => e.File == clause.Text.File)?.Name ?? document.About.Publisher;

    /// <summary>The few words that say what the document is worth; never empty.</summary>
    public static string StatusOf(Document document) =>
        string.IsNullOrWhiteSpace(document.About.Status) ? NoStatus : document.About.Status;
}
