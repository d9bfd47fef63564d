using Bot.Replies;
using Index;

namespace Bot.Commands;

/// <summary>/search: every clause that holds the words as typed, ranked; no synonyms, no guessing.</summary>
public sealed class SearchCommand(Library library) : ICommand
{
    /// <inheritdoc/>
    public CommandSpec Spec => new("search", "Find every clause that holds these words")
    {
        Options =
        [
            QuestionOption.Of(library, "The words to look for"),
            DocumentOption.Of(library, "Look in this document only"),
        ],
    };

    /// <inheritdoc/>
    public Reply Answer(CommandCall call)
    {
        var (document, refusal) = DocumentOption.Read(library, call);
        return refusal ?? (Reply)new Reply.Quoting(library.Search(call["question"], document));
    }
}
