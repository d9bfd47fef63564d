using Bot.Replies;
using Index;
using Index.Quotes;
using Index.Quotes.Citations;

namespace Bot.Commands;

/// <summary>/cite: a clause with its citation in the form that a paper, a reference manager or a debate wants.</summary>
public sealed class CiteCommand(Library library) : ICommand
{
    private const int MostChoices = 25;

    /// <summary>The forms of citation by their names and values.</summary>
    public static IReadOnlyList<Choice> Forms { get; } =
    [
        new("Plain, as under every quotation", "plain"),
        new("Chicago, notes and bibliography (17th edition)", "chicago"),
        new("APA (7th edition)", "apa"),
        new("MLA (9th edition)", "mla"),
        new("BibTeX", "bibtex"),
        new("RIS, for Zotero, EndNote and others", "ris"),
        new("Debate card: tag line, cite, full text", "card"),
    ];

    /// <inheritdoc/>
    public CommandSpec Spec => new("cite", "Quote a clause with its citation in the form you need")
    {
        Options =
        [
            new("reference", "Document and place: wuzhen 2, dfi human rights 3") { Suggest = typed => library.Suggest(typed, MostChoices).Select(c => new Choice($"{c.Id}: {c.Quote}", c.Id.ToString())) },
            new("form", "chicago, apa, mla, bibtex, ris or card; plain when left out")
            {
                IsRequired = false,
                MaxLength = 100,
                Suggest = typed => Forms.Where(f => f.Name.Contains(typed.Trim(), StringComparison.OrdinalIgnoreCase) || f.Value.Contains(typed.Trim(), StringComparison.OrdinalIgnoreCase)),
            },
        ],
    };

    /// <inheritdoc/>
    public Reply Answer(CommandCall call)
    {
        var asked = (call.Find("form") ?? "plain").Trim();
        if (!Forms.Any(form => form.Value.Equals(asked, StringComparison.OrdinalIgnoreCase)))
            return new Reply.Refusal($"There is no citation form “{Visible.Of(asked)}”.", $"There are: {string.Join(", ", Forms.Select(f => f.Value))}.");
        return library.Resolve(call["reference"]) switch
        {
            Reference.Found found => new Reply.Citing(found.Clauses, Enum.Parse<CitationForm>(asked, ignoreCase: true)),
            Reference.Ambiguous ambiguous => new Reply.Refusal(
                $"“{Visible.Of(call["reference"])}” could mean {ambiguous.Candidates.Count} clauses.",
                $"Choose one: {string.Join(", ", ambiguous.Candidates.Select(c => c.Id))}."),
            Reference.Invalid invalid => new Reply.Refusal(invalid.What, invalid.Next),
            var other => throw new InvalidOperationException($"No reply for {other.GetType().Name}."),
        };
    }
}
