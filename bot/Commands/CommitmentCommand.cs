using Bot.Replies;
using Index;
using Index.Corpus;
using Index.Passages;
using Index.Quotes;
using Index.Quotes.Commitment;

namespace Bot.Commands;

/// <summary>/commitment: the literal words of a clause that carry obligation or tone, strongest first.</summary>
public sealed class CommitmentCommand(Library library) : ICommand
{
    private const int MostChoices = 25;

    /// <inheritdoc/>
    public CommandSpec Spec => new("commitment", "Which words of a clause carry obligation or tone, strongest first")
    {
        Options = [new("reference", "Document and place: wuzhen 2-4, dfi human rights 3") { Suggest = typed => library.Suggest(typed, MostChoices).Select(c => new Choice($"{c.Id}: {c.Quote}", c.Id.ToString())) }],
    };

    /// <inheritdoc/>
    public Reply Answer(CommandCall call)
    {
        if (library.Commitment.Strengths.Count == 0)
            return new Reply.Refusal("There is no scale of commitment words.", $"Put a {CommitmentScale.FileName} with one line a strength, “duty: should, ought to”, into the corpus folder.");
        return library.Resolve(call["reference"]) switch
        {
            Reference.Found found => new Reply.Committing(Quote(call["reference"], found.Clauses), library.Commitment.Strengths),
            Reference.Ambiguous ambiguous => new Reply.Refusal(
                $"“{Visible.Of(call["reference"])}” could mean {ambiguous.Candidates.Count} clauses.",
                $"Choose one: {string.Join(", ", ambiguous.Candidates.Select(c => c.Id))}."),
            Reference.Invalid invalid => new Reply.Refusal(invalid.What, invalid.Next),
            var other => throw new InvalidOperationException($"No reply for {other.GetType().Name}."),
        };
    }

    private Reply.Quoting Quote(string reference, IReadOnlyList<Clause> clauses)
    {
        var words = clauses.ToDictionary(c => c.Id, library.Commitment.In);
        return new Reply.Quoting(new Answer
        {
            Query = reference,
            Passages = [.. clauses.Select(c => new Passage(c, 1, [.. words[c.Id].Select(w => w.Words.Span).OrderBy(s => s.Start)], new Explanation("named by the reference", 1)))],
            Searched = new Searched(library.Documents.Sum(d => d.Clauses.Count), library.Documents.Count),
        })
        { Commitment = words };
    }
}
