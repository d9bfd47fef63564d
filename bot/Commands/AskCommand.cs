using Bot.Replies;
using Index;

namespace Bot.Commands;

/// <summary>/ask: answers a question with the clauses that speak to it, quoted word for word, or says that the record is silent.</summary>
public sealed class AskCommand(Library library) : ICommand
{
    /// <inheritdoc/>
    public CommandSpec Spec => new("ask", "Ask what the documents say, in plain words")
    {
        Options =
        [
            QuestionOption.Of(library, "Your question"),
            DocumentOption.Of(library, "Look in this document only"),
        ],
    };

    /// <inheritdoc/>
    public Reply Answer(CommandCall call)
    {
        var (document, refusal) = DocumentOption.Read(library, call);
        return refusal ?? (Reply)new Reply.Quoting(library.Ask(call["question"], document));
    }
}
