using Bot.Replies;
using Index;
using Index.Corpus;

namespace Bot.Commands;

/// <summary>/documents: what the corpus holds, with status, date and number of clauses.</summary>
public sealed class DocumentsCommand(Library library) : ICommand
{
    /// <inheritdoc/>
    public CommandSpec Spec => new("documents", "List the documents with their status, date and size");

    /// <inheritdoc/>
    public Reply Answer(CommandCall call) =>
        new Reply.Listing("Documents", [.. library.Documents.SelectMany(Rows)])
        {
            Foot = $"{library.Documents.Sum(d => d.Clauses.Count)} clauses in {library.Documents.Count} documents. /outline NAME shows the parts of one.",
        };

    private static IEnumerable<ListRow> Rows(Document document)
    {
        var about = document.About;
        yield return new ListRow(document.Id, document.Title) { Document = document.Id };
        yield return new ListRow("status", about.Status ?? "status not stated", 1);
        if (about.Issuer is { } issuer) yield return new ListRow("issuer", issuer, 1);
        yield return new ListRow("date", about.Date ?? about.DateNote ?? "not stated", 1);
        if (about.Publisher is { } publisher) yield return new ListRow("printed by", publisher, 1);
        if (about.Address is { } address) yield return new ListRow("address", address, 1);
        yield return new ListRow("clauses", $"{document.Clauses.Count}", 1);
        if (document.Editions.Count > 1) yield return new ListRow("editions", $"{string.Join("; ", document.Editions.Select(e => e.Name))}; they differ in {document.Variants.Count} places", 1);
    }
}
