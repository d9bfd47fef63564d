using Bot.Replies;
using Index;
using Index.Corpus;
using Index.Passages;
using Index.Quotes;

namespace Bot.Commands;

/// <summary>/context: a clause with the one before and the one after it, so that nobody is quoted out of context.</summary>
public sealed class ContextCommand(Library library) : ICommand
{
    private const int MostChoices = 25;

    /// <inheritdoc/>
    public CommandSpec Spec => new("context", "Quote a clause together with the clauses before and after it")
    {
        Options = [new("reference", "Document and place: wuzhen 2, dfi human rights 3") { Suggest = typed => library.Suggest(typed, MostChoices).Select(c => new Choice($"{c.Id}: {c.Quote}", c.Id.ToString())) }],
    };

    /// <inheritdoc/>
    public Reply Answer(CommandCall call) => library.Resolve(call["reference"]) switch
    {
        Reference.Found { Clauses: [var first, ..] clauses } => new Reply.Quoting(Around(call["reference"], first, clauses[^1])),
        Reference.Ambiguous ambiguous => new Reply.Refusal(
            $"“{Visible.Of(call["reference"])}” could mean {ambiguous.Candidates.Count} clauses.",
            $"Choose one: {string.Join(", ", ambiguous.Candidates.Select(c => c.Id))}."),
        Reference.Invalid invalid => new Reply.Refusal(invalid.What, invalid.Next),
        var other => throw new InvalidOperationException($"No reply for {other.GetType().Name}."),
    };

    private Answer Around(string reference, Clause first, Clause last)
    {
        var document = library.Documents.Single(d => d.Id == first.Id.Document);
        // In the order of the printed text, in which a byline or a note stands among the clauses.
        var lines = document.Clauses.Concat(document.Apparatus.Where(a => a.Text.File == document.Editions[0].File)).OrderBy(c => c.Text.Span.Start).ToList();
        var (from, to) = (lines.FindIndex(c => c.Id == first.Id), lines.FindIndex(c => c.Id == last.Id));
        if (from < 0 || to < from) (from, to) = (Math.Max(0, from), Math.Max(0, from));
        return new Answer
        {
            Query = reference,
            Passages = [.. lines.Skip(from - 1).Take(to - from + (from > 0 ? 3 : 2)).Select(c => new Passage(c, 1, [], new Explanation(c.Id == first.Id ? "named by the reference" : "stands beside it", 1)))],
            Searched = new Searched(library.Documents.Sum(d => d.Clauses.Count), library.Documents.Count),
        };
    }
}
