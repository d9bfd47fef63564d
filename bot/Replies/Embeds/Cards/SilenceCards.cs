using Index.Corpus;

namespace Bot.Replies.Embeds.Cards;

/// <summary>Silence: said first and plainly, with what was searched; the nearest clauses apart, a line each.</summary>
internal static class SilenceCards
{
    public static void Write(Deck deck, Reply.Quoting reply, Func<ClauseId, Document> documents)
    {
        var answer = reply.Answer;
        deck.Open(Accent.Neutral, CardWords.Silence).Line(CardWords.SilenceMeans(answer.Searched));
        foreach (var note in answer.Notes) deck.Line(note);
        if (answer.Silent.Count > 0)
            deck.Line($"{CardWords.SilentDocuments}: {string.Join("; ", answer.Silent.Select(id => ShortName.Of(id, documents)))}");
        if (answer.Near.Count == 0) return;

        deck.Open(Accent.Neutral, CardWords.Nearest);
        foreach (var passage in answer.Near)
        {
            QuotationCard.Brief(deck.Gap(), passage.Clause, documents(passage.Clause.Id));
            if (reply.Why) QuotationCard.Why(deck, passage.Why);
        }
    }
}
