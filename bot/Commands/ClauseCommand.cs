using Bot.Replies;
using Index;
using Index.Corpus;
using Index.Passages;
using Index.Quotes;

namespace Bot.Commands;

/// <summary>/clause: the clause that a reference names, a range of them, or the candidates when it could mean several.</summary>
public sealed class ClauseCommand(Library library) : ICommand
{
    private const int MostChoices = 25;

    /// <inheritdoc/>
    public CommandSpec Spec => new("clause", "Quote a clause by its reference, such as “wuzhen 2” or “dfi human rights 3”")
    {
        Options = [new("reference", "Document and place: wuzhen 2-4, dfi closing paragraph, budapest paragraph 5") { Suggest = Suggest }],
    };

    /// <inheritdoc/>
    public Reply Answer(CommandCall call) => library.Resolve(call["reference"]) switch
    {
        Reference.Found found => new Reply.Quoting(Quote(call["reference"], found.Clauses)) { Commitment = found.Clauses.ToDictionary(c => c.Id, library.Commitment.In) },
        Reference.Ambiguous ambiguous => new Reply.Refusal(
            $"“{Visible.Of(call["reference"])}” could mean {ambiguous.Candidates.Count} clauses.",
            $"Choose one: {string.Join(", ", ambiguous.Candidates.Select(c => c.Id))}."),
        Reference.Invalid invalid => new Reply.Refusal(invalid.What, invalid.Next),
        var other => throw new InvalidOperationException($"No reply for {other.GetType().Name}."),
    };

    private Answer Quote(string reference, IReadOnlyList<Clause> clauses) => new()
    {
        Query = reference,
        Passages = [.. clauses.Select(c => new Passage(c, 1, [], new Explanation("named by the reference", 1)))],
        Searched = new Searched(library.Documents.Sum(d => d.Clauses.Count), library.Documents.Count),
    };

    private IEnumerable<Choice> Suggest(string typed) =>
        library.Suggest(typed, MostChoices).Select(c => new Choice($"{c.Id}: {c.Quote}", c.Id.ToString()));
}
