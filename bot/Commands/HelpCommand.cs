using Bot.Replies;
using Index;

namespace Bot.Commands;

/// <summary>/help: what can be asked, with an example each.</summary>
public sealed class HelpCommand(Library library) : ICommand
{
    /// <inheritdoc/>
    public CommandSpec Spec => new("help", "What you can ask, with examples");

    /// <inheritdoc/>
    public Reply Answer(CommandCall call)
    {
        var (a, b) = (library.Documents.Count > 0 ? library.Documents[0].Id : "one", library.Documents.Count > 1 ? library.Documents[^1].Id : "other");
        return new Reply.Listing("What you can ask",
        [
            new("/ask who should run the internet?", "the clauses that answer, word for word, or silence"),
            new("/search information sharing", "every clause that holds these words"),
            new("/principle sovereignty", "every clause on a theme, and the documents that are silent on it"),
            new($"/clause {b} 2", "one clause, a range (2-4) or a part by its reference"),
            new($"/commitment {b} 2", "the words of a clause that carry obligation or tone, strongest first"),
            new($"/compare {a} {b}", "two documents side by side, theme by theme"),
            new("/coverage", "which document speaks to which principle; a principle's name opens its row"),
            new($"/cite {b} 2 --form apa", "quotation and citation: chicago, apa, mla, bibtex, ris, card"),
            new("/sources every state governs its own internet", "the clauses that speak to what somebody says"),
            new("/documents", "what the corpus holds, with status and date"),
            new($"/outline {a}", "the parts of a document with all references"),
            new("/privacy", "what is stored about you, and how to erase it"),
            new("/about", "what this is, and what it promises"),
        ])
        {
            Foot = "Every quotation is exact, cited, and marked where anything is left out. Nothing here is written by a language model.",
        };
    }
}
