using Bot.Replies;
using Bot.Replies.Text;
using Index;
using Index.Corpus;

namespace Bot.Commands;

/// <summary>/outline: the parts of a document in order, with the reference of every clause and its first words.</summary>
public sealed class OutlineCommand(Library library) : ICommand
{
    /// <inheritdoc/>
    public CommandSpec Spec => new("outline", CommandWords.Of("outline"))
    {
        Options = [DocumentOption.Of(library, CommandWords.Of("outline.document")) with { IsRequired = true }],
    };

    /// <inheritdoc/>
    public Reply Answer(CommandCall call)
    {
        var (document, refusal) = DocumentOption.Read(library, call);
        return refusal ?? (Reply)new Reply.Listing(document!.Title, [.. Rows(document)])
        {
            Document = document.Id,
            Foot = $"{ListWords.Clauses(document.Clauses.Count)} · {document.About.Status ?? ListWords.NoStatus}{(document.About.StatusNote is { } note ? $". {note}" : "")}",
        };
    }

    private static IEnumerable<ListRow> Rows(Document document)
    {
        foreach (var line in document.Apparatus.Where(a => a.Text.File == document.Editions[0].File))
            yield return new ListRow(line.Id.ToString(), FirstWordsOf(line));
        IReadOnlyList<Placement> open = [];
        foreach (var clause in document.Clauses)
        {
            for (var depth = 0; depth < clause.HeadingPath.Count; depth++)
                if (depth >= open.Count || open[depth] != clause.HeadingPath[depth])
                    yield return new ListRow(clause.HeadingPath[depth].Quote, "", depth);
            open = clause.HeadingPath;
            yield return new ListRow(clause.Id.ToString(), FirstWordsOf(clause), open.Count);
        }
    }

    private static string FirstWordsOf(Clause clause) => string.Concat(FirstWords.Of(clause).Select(run => run.Text));
}
