using Index.Corpus;
using Index.Passages;
using Index.Quotes;

namespace Bot.Replies.Text;

/// <summary>A passage in brief: its id, its words whole, its citation.</summary>
internal static class NearText
{
    public static void Write(Layout layout, Passage passage, Document document, bool why = false, string? side = null)
    {
        var clause = passage.Clause;
        layout.Write([new Run(side is null ? "" : $"{side}  ", Mark.Plain), new Run($"{document.Title} · {clause.Id}", Mark.Title)], indent: 2, hanging: 2);
        QuotationText.Write(layout, clause, clause.Text.Span, document, passage.Matches, indent: 4);
        foreach (var misprint in EditionsText.MisprintsIn(document, clause.Text.File, clause.Text.Span))
            layout.Write(misprint, indent: 4, hanging: 2);
        layout.Write($"— {Citation.Of(document, clause)}", indent: 4, Mark.Faint, hanging: 2);
        if (why)
            ExplanationText.Write(layout, passage.Why, indent: 4);
    }
}
