using Bot.Replies;
using Index;
using Index.Passages.Knowledge;
using Index.Principles;

namespace Bot.Commands;

/// <summary>/coverage: how many clauses of which document speak to which principle; one principle opens its cells.</summary>
public sealed class CoverageCommand(Library library) : ICommand
{
    /// <inheritdoc/>
    public CommandSpec Spec => new("coverage", CommandWords.Of("coverage"))
    {
        Options =
        [
            PrincipleOption.Of(library, CommandWords.Of("coverage.principle")),
            DocumentOption.Of(library, CommandWords.Of("coverage.document")),
        ],
        HasPicture = true,
    };

    /// <inheritdoc/>
    public Reply Answer(CommandCall call)
    {
        var (principle, unknown) = PrincipleOption.Read(library, call);
        var (document, refusal) = DocumentOption.Read(library, call);
        if ((unknown ?? refusal) is { } wrong) return wrong;

        var table = document is null ? library.Coverage : library.Coverage.Within(document.Id);
        return principle is null
            ? new Reply.Covering(table)
            : new Reply.Covering(table.Of(principle)) { Opened = [.. table.Of(principle).Rows.SelectMany(row => row.Cells).Select(cell => Open(principle, cell))] };
    }

    private OpenedCell Open(Principle principle, CoverageCell cell) =>
        new(cell, cell.IsSilent ? library.Silence(principle, library.Documents.Single(d => d.Id == cell.Document)) : null);
}
