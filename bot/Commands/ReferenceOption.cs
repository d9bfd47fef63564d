using Bot.Replies;
using Index;
using Index.Corpus;
using Index.Passages;
using Index.Quotes;
using Index.Text;

namespace Bot.Commands;

/// <summary>The option that names clauses by their reference, as several commands take it, and the passages of what it names.</summary>
internal static class ReferenceOption
{
    private const string Name = "reference";
    private const int MostChoices = 25;

    public static CommandOption Of(Library library, string description) =>
        new(Name, description) { Suggest = typed => library.Suggest(typed, MostChoices).Select(clause => new Choice($"{clause.Id}: {clause.Quote}", clause.Id.ToString())) };

    /// <summary>The clauses that the call names, at least one; or why it names none, or none alone.</summary>
    public static (IReadOnlyList<Clause> Clauses, Reply.Refusal? Refusal) Read(Library library, CommandCall call) => library.Resolve(call[Name]) switch
    {
        Reference.Found found => (found.Clauses, null),
        Reference.Ambiguous ambiguous => ([], RefusalWords.Ambiguous(Visible.Of(call[Name]), ambiguous.Candidates)),
        Reference.Invalid invalid => ([], new Reply.Refusal(invalid.What, invalid.Next)),
        var other => throw new InvalidOperationException($"No reply for {other.GetType().Name}."),
    };

    /// <summary>The answer that quotes them, found by nothing but their name.</summary>
    public static Answer Quoted(Library library, CommandCall call, IEnumerable<Passage> passages) => new()
    {
        Query = call[Name],
        Passages = [.. passages],
        Searched = new Searched(library.Documents.Sum(document => document.Clauses.Count), library.Documents.Count),
    };

    /// <summary>A clause that the reference names, with the words that are marked in it.</summary>
    public static Passage Named(Clause clause, IReadOnlyList<Span> matches) => new(clause, 1, matches, new Explanation(ListWords.NamedByReference, 1));
}
