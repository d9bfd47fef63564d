using Bot.Replies.Text;
using Index.Corpus;
using Index.Quotes.Citations;

namespace Bot.Replies.Embeds.Cards;

/// <summary>Each clause with its citation above its words; each line of a citation under what it is for, so that it can be copied alone.</summary>
internal static class CitingCards
{
    private const string Fence = "```";
    private const int LongestRecord = 2000;

    public static void Write(Deck deck, Reply.Citing reply, Func<ClauseId, Document> documents)
    {
        foreach (var clause in reply.Clauses)
        {
            var document = documents(clause.Id);
            deck.Open(Accent.Of(document), ShortName.Of(document, clause));
            foreach (var line in CitationForms.Of(reply.Form, document, clause))
            {
                deck.Gap().Small(line.Use);
                if (reply.Form is CitationForm.Bibtex or CitationForm.Ris) Record(deck, line.ToString());
                else deck.Line(line.ToString());
            }

            deck.Gap();
            foreach (var runs in QuotationText.Lines(clause, clause.Text.Span, document, [])) deck.Quote(runs);
            deck.Small($"{clause.Id}");
            foreach (var misprint in EditionsText.MisprintsIn(document, clause.Text.File, clause.Text.Span)) deck.Small(misprint);
        }
    }

    // A reference manager reads it: a block of code is copied as it stands.
    private static void Record(Deck deck, string record)
    {
        var lines = record.Split('\n').Select(Visible.Of).ToList();
        if (record.Length <= LongestRecord && !record.Contains('`', StringComparison.Ordinal))
        {
            deck.Made($"{Fence}\n{string.Join('\n', lines)}\n{Fence}");
            return;
        }

        foreach (var line in lines) deck.Line(line);
    }
}
