using Index.Corpus;

namespace Index.Quotes.Citations;

/// <summary>What the forms need to know of a clause and its document; null where the metadata does not say.</summary>
internal sealed record CitedWork(ClauseId Id, string Title, string Place, string Status, string Quote)
{
    // How metadata says in prose that nobody is named.
    private static readonly string[] Nobody = ["no issuer", "no author", "not stated", "unknown", "anonymous", "none"];

    /// <summary>Who speaks, as one name that is never turned around; null when the text names nobody.</summary>
    public string? Author { get; private init; }

    public CitedDate? Date { get; private init; }

    public string? Publisher { get; private init; }

    public string? Address { get; private init; }

    /// <summary>The status as a sentence of its own, without its full stop: “Draft, never adopted”.</summary>
    public string StatusRemark => char.ToUpperInvariant(Status[0]) + Status[1..].TrimEnd('.');

    public static CitedWork Of(Document document, Clause clause) =>
        new(clause.Id, OneLine(document.Title)!, OneLine(clause.Label) ?? clause.Id.Place, OneLine(Citation.StatusOf(document))!, clause.Quote)
        {
            Author = AuthorIn(OneLine(document.About.Issuer)),
            Date = CitedDate.Read(document.About.Date),
            Publisher = OneLine(document.About.Publisher),
            Address = OneLine(document.About.Address),
        };

    /// <summary>The name before the first semicolon: what follows is a remark.</summary>
    private static string? AuthorIn(string? issuer)
    {
        var name = issuer?.Split(';')[0].Trim();
        return string.IsNullOrEmpty(name) || Nobody.Contains(name, StringComparer.OrdinalIgnoreCase) ? null : name;
    }

    // A line break or control character in a file of metadata would break a record into two.
    private static string? OneLine(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : string.Join(' ', string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
