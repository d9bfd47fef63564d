using Bot.Replies;
using Index;
using Index.Corpus;

namespace Bot.Commands;

/// <summary>/check: whether a quotation stands in the record, and what was changed; the quotations of a longer text one by one.</summary>
public sealed class CheckCommand(Library library) : ICommand
{
    /// <inheritdoc/>
    public CommandSpec Spec => new("check", CommandWords.Of("check"))
    {
        OnMessage = MessageWords.Check,
        ReadsQuotes = true,
        Options =
        [
            new CommandOption("quote", CommandWords.Of("check.quote")),
            new CommandOption("document", CommandWords.Of("check.document")) { IsRequired = false, MaxLength = 100 },
        ],
    };

    /// <inheritdoc/>
    public Reply Answer(CommandCall call)
    {
        if (call.Find("quote") is not { } quote)
            return RefusalWords.NoQuote;
        Document? claimed = null;
        if (call.Find("document") is { } name && (claimed = library.FindDocument(name)) is null)
            return RefusalWords.NoSuchSource(name, library.Documents.Select(d => d.Id));
        return new Reply.Checking(library.CheckAll(quote, claimed));
    }
}
