using Bot.Replies.Text;
using Index.Corpus;

namespace Bot.Replies.Embeds.Cards;

/// <summary>Clauses with their words of commitment, one embed each, and the scale they are ordered on.</summary>
internal static class CommittingCards
{
    public static void Write(Deck deck, Reply.Committing reply, Func<ClauseId, Document> documents)
    {
        var pages = ReplyPages.Of(reply.Quoted);
        var number = Math.Clamp(reply.Quoted.Page, 1, pages.Count);
        foreach (var part in pages[number - 1])
        {
            var clause = part.Passage.Clause;
            var document = documents(clause.Id);
            deck.Open(Accent.Of(document), ShortName.Of(document, clause));
            QuotationCard.Write(deck, clause, part.Span, document, part.Passage.Matches);
            deck.Gap();
            foreach (var strength in CommitmentText.Of(reply.Quoted.Commitment[clause.Id], part.Span).DefaultIfEmpty(CardWords.NoCommitment))
                deck.Line(strength);
        }

        deck.Gap().Small(CardWords.Strengths(reply.Strengths)).Small(CardWords.CommitmentRule);
        if (number < pages.Count) deck.Small(CardWords.NextPage(number + 1));
    }
}
