using Bot.Replies;
using Index;
using Index.Corpus;

namespace Bot.Commands;

/// <summary>/documents: what the corpus holds, with status, date and number of clauses.</summary>
public sealed class DocumentsCommand(Library library) : ICommand
{
    /// <inheritdoc/>
    public CommandSpec Spec => new("documents", CommandWords.Of("documents"));

    /// <inheritdoc/>
    public Reply Answer(CommandCall call) =>
        new Reply.Listing(ListWords.Title, [.. library.Documents.SelectMany(Rows)])
        {
            Foot = ListWords.Foot(library.Documents.Sum(d => d.Clauses.Count), library.Documents.Count),
        };

    private static IEnumerable<ListRow> Rows(Document document)
    {
        var about = document.About;
        yield return new ListRow(document.Id, document.Title) { Document = document.Id };
        yield return ListWords.Status(about.Status);
        if (about.Issuer is { } issuer) yield return ListWords.Issuer(issuer);
        yield return ListWords.Date(about.Date ?? about.DateNote);
        if (about.Publisher is { } publisher) yield return ListWords.Printer(publisher);
        if (about.Address is { } address) yield return ListWords.Address(address);
        yield return ListWords.Size(document.Clauses.Count);
        if (document.Editions.Count > 1) yield return ListWords.Editions(document.Editions.Select(edition => edition.Name), document.Variants.Count);
    }
}
