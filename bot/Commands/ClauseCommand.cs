using Bot.Replies;
using Index;

namespace Bot.Commands;

/// <summary>/clause: the clause that a reference names, a range of them, or the candidates when it could mean several.</summary>
public sealed class ClauseCommand(Library library) : ICommand
{
    /// <inheritdoc/>
    public CommandSpec Spec => new("clause", CommandWords.Of("clause")) { Options = [ReferenceOption.Of(library, CommandWords.Of("clause.reference"))] };

    /// <inheritdoc/>
    public Reply Answer(CommandCall call)
    {
        var (clauses, refusal) = ReferenceOption.Read(library, call);
        return refusal ?? (Reply)new Reply.Quoting(ReferenceOption.Quoted(library, call, clauses.Select(clause => ReferenceOption.Named(clause, []))))
        {
            Commitment = clauses.ToDictionary(clause => clause.Id, library.Commitment.In),
        };
    }
}
