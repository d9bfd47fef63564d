using Bot.Replies;
using Index;
using Index.Corpus;
using Index.Passages;

namespace Bot.Commands;

/// <summary>/context: a clause with the one before and the one after it, so that nobody is quoted out of context.</summary>
public sealed class ContextCommand(Library library) : ICommand
{
    /// <inheritdoc/>
    public CommandSpec Spec => new("context", CommandWords.Of("context")) { Options = [ReferenceOption.Of(library, CommandWords.Of("context.reference"))] };

    /// <inheritdoc/>
    public Reply Answer(CommandCall call)
    {
        var (clauses, refusal) = ReferenceOption.Read(library, call);
        return refusal ?? (Reply)new Reply.Quoting(ReferenceOption.Quoted(library, call, Around(clauses[0], clauses[^1])));
    }

    private IEnumerable<Passage> Around(Clause first, Clause last)
    {
        var document = library.Documents.Single(d => d.Id == first.Id.Document);
        // In the order of the printed text, in which a byline or a note stands among the clauses.
        var lines = document.Clauses.Concat(document.Apparatus.Where(a => a.Text.File == document.Editions[0].File)).OrderBy(c => c.Text.Span.Start).ToList();
        var (from, to) = (lines.FindIndex(c => c.Id == first.Id), lines.FindIndex(c => c.Id == last.Id));
        if (from < 0 || to < from) (from, to) = (Math.Max(0, from), Math.Max(0, from));
        return lines.Skip(from - 1).Take(to - from + (from > 0 ? 3 : 2))
            .Select(c => c.Id == first.Id ? ReferenceOption.Named(c, []) : new Passage(c, 1, [], new Explanation(ListWords.StandsBeside, 1)));
    }
}
