using Bot.Replies;
using Index;

namespace Bot.Commands;

/// <summary>/search: every clause that holds the words as typed, ranked; no synonyms, no guessing.</summary>
public sealed class SearchCommand(Library library) : ICommand
{
    /// <inheritdoc/>
    public CommandSpec Spec => new("search", CommandWords.Of("search"))
    {
        Options =
        [
            QuestionOption.Of(library, CommandWords.Of("search.question")),
            DocumentOption.Of(library, CommandWords.Of("document")),
        ],
    };

    /// <inheritdoc/>
    public Reply Answer(CommandCall call)
    {
        var (document, refusal) = DocumentOption.Read(library, call);
        return refusal ?? (Reply)new Reply.Quoting(library.Search(call["question"], document));
    }
}
