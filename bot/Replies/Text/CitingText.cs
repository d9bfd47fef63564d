using Index.Corpus;
using Index.Quotes.Citations;

namespace Bot.Replies.Text;

/// <summary>Each clause with its citation above its words.</summary>
internal static class CitingText
{
    public static void Write(Layout layout, Reply.Citing reply, Func<ClauseId, Document> documents)
    {
        foreach (var clause in reply.Clauses)
        {
            var document = documents(clause.Id);
            layout.Gap();
            if (reply.Form is CitationForm.Bibtex or CitationForm.Ris)
                WriteRecord(layout, CitationForms.Of(reply.Form, document, clause));
            else
                WriteLines(layout, reply.Form, document, clause);

            QuotationText.Write(layout.Gap(), clause, clause.Text.Span, document, [], indent: 2);
            foreach (var misprint in EditionsText.MisprintsIn(document, clause.Text.File, clause.Text.Span))
                layout.Gap().Write(misprint, indent: 2, hanging: 2);
        }
    }

    private static void WriteLines(Layout layout, CitationForm form, Document document, Clause clause)
    {
        layout.Write($"{document.Title} · {clause.Id}", mark: Mark.Title).Gap();
        var lines = CitationForms.Of(form, document, clause);
        var column = lines.Max(line => line.Use.Length) + 2;
        foreach (var line in lines)
            layout.Write([new Run(line.Use.PadRight(column), Mark.Faint), new Run(line.ToString(), Mark.Plain)], hanging: column);
    }

    // A reference manager reads it: no title above, no line broken.
    private static void WriteRecord(Layout layout, IReadOnlyList<CitationLine> lines)
    {
        foreach (var line in lines.SelectMany(record => record.ToString().Split('\n')))
            layout.Whole(line);
    }
}
