using Bot.Replies;
using Index;
using Index.Corpus;

namespace Bot.Commands;

/// <summary>/check: whether a quotation stands in the record, and what was changed; the quotations of a longer text one by one.</summary>
public sealed class CheckCommand(Library library) : ICommand
{
    /// <inheritdoc/>
    public CommandSpec Spec { get; } = new("check", "Check whether a quotation stands in the record, word for word")
    {
        OnMessage = MessageWords.Check,
        ReadsQuotes = true,
        Options =
        [
            new CommandOption("quote", "The words to check; in a longer text, every quotation in quotation marks"),
            new CommandOption("document", "The document they are said to come from (default: any)") { IsRequired = false, MaxLength = 100 },
        ],
    };

    /// <inheritdoc/>
    public Reply Answer(CommandCall call)
    {
        if (call.Find("quote") is not { } quote)
            return new Reply.Refusal("There is no quotation to check.", "Give the words as option quote.");
        Document? claimed = null;
        if (call.Find("document") is { } name && (claimed = library.FindDocument(name)) is null)
            return new Reply.Refusal($"No document is called “{name}”.", $"Choose one of: {string.Join(", ", library.Documents.Select(d => d.Id))}.");
        return new Reply.Checking(library.CheckAll(quote, claimed));
    }
}
