using Bot.Replies;
using Index;
using Index.Corpus;
using Index.Quotes.Commitment;

namespace Bot.Commands;

/// <summary>/commitment: the literal words of a clause that carry obligation or tone, strongest first.</summary>
public sealed class CommitmentCommand(Library library) : ICommand
{
    /// <inheritdoc/>
    public CommandSpec Spec => new("commitment", CommandWords.Of("commitment")) { Options = [ReferenceOption.Of(library, CommandWords.Of("commitment.reference"))] };

    /// <inheritdoc/>
    public Reply Answer(CommandCall call)
    {
        if (library.Commitment.Strengths.Count == 0) return RefusalWords.NoScale(CommitmentScale.FileName);
        var (clauses, refusal) = ReferenceOption.Read(library, call);
        return refusal ?? (Reply)new Reply.Committing(Quote(call, clauses), library.Commitment.Strengths);
    }

    private Reply.Quoting Quote(CommandCall call, IReadOnlyList<Clause> clauses)
    {
        var words = clauses.ToDictionary(clause => clause.Id, library.Commitment.In);
        var passages = clauses.Select(clause => ReferenceOption.Named(clause, [.. words[clause.Id].Select(word => word.Words.Span).OrderBy(span => span.Start)]));
        return new Reply.Quoting(ReferenceOption.Quoted(library, call, passages)) { Commitment = words };
    }
}
