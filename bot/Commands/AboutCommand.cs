using Bot.Replies;
using Index;

namespace Bot.Commands;

/// <summary>/about: what this is, what it promises, and what it holds.</summary>
public sealed class AboutCommand(Library library) : ICommand
{
    /// <inheritdoc/>
    public CommandSpec Spec => new("about", "What Rapporteur is and what it promises");

    /// <inheritdoc/>
    public Reply Answer(CommandCall call) =>
        new Reply.Listing("Rapporteur quotes the record",
        [
            new("verbatim", "A quotation is the exact text of a named file; nothing is retyped, and a cut is marked […]."),
            new("cited", "Every quotation says where it stands and what the document is: a draft, an article, a declaration that binds nobody."),
            new("silent", "When no clause answers, the reply says so and says what was searched."),
            new("no author", "No language model and no generated text: the bot never writes a sentence about the subject itself."),
            new("corpus", $"{library.Documents.Sum(d => d.Clauses.Count)} clauses in {library.Documents.Count} documents; {library.CharactersLeftOut} characters of page furniture left out and never shown."),
            .. library.Faults.Select(f => new ListRow("not loaded", f.ToString())),
        ])
        {
            Foot = "The texts belong to their publishers.",
        };
}
