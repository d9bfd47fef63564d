using Bot.Replies;
using Index;

namespace Bot.Commands;

/// <summary>/help: what can be asked, with an example each.</summary>
public sealed class HelpCommand(Library library) : ICommand
{
    /// <inheritdoc/>
    public CommandSpec Spec => new("help", CommandWords.Of("help"));

    /// <inheritdoc/>
    public Reply Answer(CommandCall call)
    {
        var (a, b) = (library.Documents.Count > 0 ? library.Documents[0].Id : "one", library.Documents.Count > 1 ? library.Documents[^1].Id : "other");
        return new Reply.Listing(HelpWords.Title,
        [
            HelpWords.Of("ask", "who should run the internet?"),
            HelpWords.Of("search", "information sharing"),
            HelpWords.Of("principle", "sovereignty"),
            HelpWords.Of("clause", $"{b} 2"),
            HelpWords.Of("commitment", $"{b} 2"),
            HelpWords.Of("compare", $"{a} {b}"),
            HelpWords.Of("coverage"),
            HelpWords.Of("cite", $"{b} 2 --form apa"),
            HelpWords.Of("sources", "every state governs its own internet"),
            HelpWords.Of("documents"),
            HelpWords.Of("outline", a),
            HelpWords.Of("privacy"),
            HelpWords.Of("about"),
        ])
        {
            Foot = HelpWords.Foot,
        };
    }
}
