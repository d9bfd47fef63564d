using Bot.Replies;
using Index;

namespace Bot.Commands;

/// <summary>/principle: every clause that speaks to a theme, document by document, and the documents that are silent on it.</summary>
public sealed class PrincipleCommand(Library library) : ICommand
{
    /// <inheritdoc/>
    public CommandSpec Spec => new("principle", "Every clause on a theme, and who is silent on it")
    {
        Options =
        [
            new("topic", "A principle of the list, or any topic in your own words") { Suggest = typed => PrincipleOption.Suggest(library, typed) },
            DocumentOption.Of(library, "Look in this document only"),
        ],
    };

    /// <inheritdoc/>
    public Reply Answer(CommandCall call)
    {
        var (document, refusal) = DocumentOption.Read(library, call);
        return refusal ?? (Reply)new Reply.Quoting(library.Principle(call["topic"], document)) { ByDocument = true };
    }
}
