using Bot.Replies.Text;
using Index.Quotes.Checking;

namespace Bot.Replies.Embeds.Cards;

/// <summary>Checked quotations, one embed each: the verdict in words and colour, the difference, the places, and what else must be known.</summary>
internal static class CheckingCards
{
    // Common words stand in hundreds of places; all are counted, the first are shown.
    private const int MostPlaces = 3;

    public static void Write(Deck deck, Reply.Checking reply)
    {
        foreach (var (index, check) in reply.Checks.Index())
        {
            deck.Open(Accent.Of(check.Verdict), $"{(reply.Checks.Count > 1 ? $"{index + 1}. " : "")}{CheckingWords.Name(check.Verdict)}");
            deck.Line(check.Sentence).Small(CheckingWords.Given(check.Quote.Trim()));
            if (check.Verdict is Verdict.Altered && check.Diff.Count > 0) DifferenceCard.Write(deck.Gap(), check.Diff);
            if (check.Verdict is Verdict.Stitched) Parts(deck, check);
            else Places(deck, check.Passages, "");
            foreach (var omission in check.Omissions) Omission(deck, omission);
            if (check.Notes.Count > 0) deck.Gap();
            foreach (var note in check.Notes) deck.Line(note.Text);
            Places(deck, check.Near, CheckingWords.NearestClause);
        }
    }

    private static void Parts(Deck deck, QuoteCheck check)
    {
        foreach (var (index, part) in check.Parts.Index())
            Places(deck, part.Places, $"{CheckingWords.Part(index + 1, check.Parts.Count)}: ");
        DifferenceCard.InWords(deck.Gap(), check.Diff);
    }

    private static void Places(Deck deck, IReadOnlyList<QuotePlace> places, string what)
    {
        foreach (var place in places.Take(MostPlaces))
        {
            deck.Gap().Strong(what + (place.Clause is { } holder ? ShortName.Of(place.Document, holder) : place.Name));
            deck.Quote([new Run(place.Words.Quote, Mark.Quotation)]);
            if (place.Clause is { } clause) QuotationCard.Source(deck, place.Document, clause);
            if (place.Speaker is { } speaker) deck.Small(CheckingWords.Speaker(speaker));
        }

        if (places.Count > MostPlaces) deck.Small(CheckingWords.MorePlaces(places.Count - MostPlaces));
    }

    private static void Omission(Deck deck, Omission omission)
    {
        deck.Gap().Line(CheckingWords.LeftOut(omission));
        foreach (var place in omission.Places) deck.Quote([new Run(place.Words.Quote, Mark.Quotation)]);
    }
}
