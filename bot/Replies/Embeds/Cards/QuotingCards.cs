using Bot.Replies.Text;
using Index.Corpus;

namespace Bot.Replies.Embeds.Cards;

/// <summary>Passages that answer, one embed each in its document's colour, and what was searched.</summary>
internal static class QuotingCards
{
    public static void Write(Deck deck, Reply.Quoting reply, Func<ClauseId, Document> documents)
    {
        var answer = reply.Answer;
        var pages = ReplyPages.Of(reply);
        var number = Math.Clamp(reply.Page, 1, pages.Count);
        var page = pages[number - 1];
        if (answer.Notes.Count > 0) deck.Open(Accent.Neutral);
        foreach (var note in answer.Notes) deck.Line(note);
        foreach (var part in page) Passage(deck, part, documents(part.Passage.Clause.Id), reply);

        if (answer.Silent.Count > 0)
        {
            deck.Open(Accent.Neutral, CardWords.SilentDocuments);
            foreach (var id in answer.Silent) deck.Line(ShortName.Of(id, documents));
        }

        Foot(deck.Gap(), reply, page, number < pages.Count ? number + 1 : null);
    }

    private static void Passage(Deck deck, PassagePart part, Document document, Reply.Quoting reply)
    {
        var clause = part.Passage.Clause;
        deck.Open(Accent.Of(document), ShortName.Of(document, clause));
        if (clause.HeadingPath.Count > 0)
            deck.Small(string.Join(" › ", clause.HeadingPath.Select(heading => heading.Quote)));
        QuotationCard.Write(deck, clause, part.Span, document, part.Passage.Matches);
        if (reply.Commitment.TryGetValue(clause.Id, out var words) && CommitmentText.Of(words, part.Span).ToList() is { Count: > 0 } strengths)
            deck.Small(CardWords.Commitment(strengths));
        if (EditionsText.AlsoIn(document, clause) is { } also)
            deck.Small(also);
        if (reply.Why)
            QuotationCard.Why(deck, part.Passage.Why);
    }

    // Whoever named one clause knows what was searched.
    private static void Foot(Deck deck, Reply.Quoting reply, IReadOnlyList<PassagePart> page, int? next)
    {
        var (total, isNamed) = (reply.Answer.Passages.Count, reply.Commitment.Count > 0);
        if (!isNamed || total > page.Count)
            deck.Small(string.Join(" · ", new[]
            {
                isNamed ? null : CardWords.Matching(total),
                total > 1 ? CardWords.Showing(page[0].Rank, page[^1].Rank, isNamed ? total : null) : null,
                isNamed ? null : CardWords.Searched(reply.Answer.Searched),
            }.OfType<string>()));
        if (next is { } number) deck.Small(CardWords.NextPage(number));
    }
}
