using System.Text.RegularExpressions;
using Bot.Replies;
using Index;
using Index.Corpus;
using Index.Passages;
using Index.Text;

namespace Bot.Commands;

/// <summary>
/// /sources: the clauses that speak to what somebody says. A statement says several things where a question asks one, and an answer must
/// meet most of what it is asked; so each sentence is asked by itself, and the best clause of each comes before the second of any.
/// </summary>
public sealed partial class SourcesCommand(Library library) : ICommand
{
    private const int MostSentences = 12;
    private const int MostPassages = 20;
    private const int FewestWords = 3;

    /// <inheritdoc/>
    public CommandSpec Spec => new("sources", CommandWords.Of("sources"))
    {
        OnMessage = MessageWords.Sources,
        Options =
        [
            new CommandOption("statement", CommandWords.Of("sources.statement")),
            DocumentOption.Of(library, CommandWords.Of("document")),
        ],
    };

    /// <inheritdoc/>
    public Reply Answer(CommandCall call)
    {
        var (document, refusal) = DocumentOption.Read(library, call);
        return refusal ?? (Reply)new Reply.Quoting(Sources(call["statement"], document));
    }

    private Answer Sources(string statement, Document? document)
    {
        var whole = library.Ask(statement, document);
        var pieces = Pieces(statement);
        var each = pieces.Count > 1 ? pieces.Select(piece => library.Ask(piece, document)).ToList() : [];
        var answers = each.Append(whole).Where(answer => answer.Answered).ToList();
        if (answers.Count == 0) return whole;
        var passages = Enumerable.Range(0, MostPassages)
            .SelectMany(rank => answers.Where(answer => rank < answer.Passages.Count).Select(answer => answer.Passages[rank]))
            .DistinctBy(passage => passage.Clause.Id).Take(MostPassages);
        return whole with
        {
            Passages = [.. passages],
            Near = [],
            Searched = answers.MaxBy(answer => answer.Searched.Clauses)!.Searched,
            Notes = [.. answers.SelectMany(answer => answer.Notes).Distinct()],
        };
    }

    // Of a shorter piece too little is left to ask for.
    private static List<string> Pieces(string statement) =>
        [.. Sentences.Of(statement, new Span(0, statement.Length), Language.Of(statement))
            .SelectMany(sentence => End().Split(sentence.In(statement)))
            .Where(piece => Word().Count(piece) >= FewestWords).Take(MostSentences)];

    // A sentence is asked for in parts, as its marks part it.
    [GeneratedRegex(@"(?<=[;:])[”’""')\]]*\s+|\n+")]
    private static partial Regex End();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
