using Bot.Replies;
using Index;
using Index.Quotes.Citations;

namespace Bot.Commands;

/// <summary>/cite: a clause with its citation in the form that a paper, a reference manager or a debate wants.</summary>
public sealed class CiteCommand(Library library) : ICommand
{
    private const string Plain = "plain";
    private static readonly string[] Values = [Plain, "chicago", "apa", "mla", "bibtex", "ris", "card"];

    /// <summary>The forms of citation by their names and values.</summary>
    public static IReadOnlyList<Choice> Forms => [.. Values.Select(value => new Choice(CommandWords.Of($"cite.form.{value}"), value))];

    /// <inheritdoc/>
    public CommandSpec Spec => new("cite", CommandWords.Of("cite"))
    {
        Options =
        [
            ReferenceOption.Of(library, CommandWords.Of("cite.reference")),
            new("form", CommandWords.Of("cite.form"))
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
        var asked = (call.Find("form") ?? Plain).Trim();
        if (!Values.Contains(asked, StringComparer.OrdinalIgnoreCase)) return RefusalWords.NoForm(Visible.Of(asked), Values);
        var (clauses, refusal) = ReferenceOption.Read(library, call);
        return refusal ?? (Reply)new Reply.Citing(clauses, Enum.Parse<CitationForm>(asked, ignoreCase: true));
    }
}
