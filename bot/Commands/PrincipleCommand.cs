using Bot.Replies;
using Index;

namespace Bot.Commands;

/// <summary>/principle: every clause that speaks to a theme, document by document, and the documents that are silent on it.</summary>
public sealed class PrincipleCommand(Library library) : ICommand
{
    /// <inheritdoc/>
    public CommandSpec Spec => new("principle", CommandWords.Of("principle"))
    {
        Options =
        [
            new("topic", CommandWords.Of("principle.topic")) { Suggest = typed => PrincipleOption.Suggest(library, typed) },
            DocumentOption.Of(library, CommandWords.Of("document")),
        ],
    };

    /// <inheritdoc/>
    public Reply Answer(CommandCall call)
    {
        var (document, refusal) = DocumentOption.Read(library, call);
        return refusal ?? (Reply)new Reply.Quoting(library.Principle(call["topic"], document)) { ByDocument = true };
    }
}
