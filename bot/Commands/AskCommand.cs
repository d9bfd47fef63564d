using Bot.Replies;
using Index;

namespace Bot.Commands;

/// <summary>/ask: answers a question with the clauses that speak to it, quoted word for word, or says that the record is silent.</summary>
public sealed class AskCommand(Library library) : ICommand
{
    /// <inheritdoc/>
    public CommandSpec Spec => new("ask", CommandWords.Of("ask"))
    {
        Options =
        [
            QuestionOption.Of(library, CommandWords.Of("ask.question")),
            DocumentOption.Of(library, CommandWords.Of("document")),
        ],
    };

    /// <inheritdoc/>
    public Reply Answer(CommandCall call)
    {
        var (document, refusal) = DocumentOption.Read(library, call);
        return refusal ?? (Reply)new Reply.Quoting(library.Ask(call["question"], document));
    }
}
