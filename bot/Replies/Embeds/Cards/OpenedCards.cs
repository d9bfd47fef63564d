using Bot.Replies.Text;
using Index.Corpus;
using Index.Quotes;

namespace Bot.Replies.Embeds.Cards;

/// <summary>One principle's row opened: each document in its colour with its clauses by their first words, or what was tried in vain.</summary>
internal static class OpenedCards
{
    public static void Write(Deck deck, Reply.Covering reply, Func<ClauseId, Document> documents)
    {
        foreach (var row in reply.Table.Rows)
            deck.Open(Accent.Neutral, row.Principle.Name).Line(row.Principle.Sentence).Line(CoverageCards.Counts(row));
        foreach (var opened in reply.Opened)
        {
            var document = documents(new ClauseId(opened.Cell.Document, ""));
            deck.Open(Accent.Of(document), $"{ShortName.Of(document)} · {CardWords.Clauses(opened.Cell.Count)}").Small($"{document.Id} · {Citation.StatusOf(document)}");
            foreach (var clause in opened.Cell.Passages.Select(passage => passage.Clause)) deck.Named($"{clause.Id}", FirstWords.Of(clause));
            if (opened.Silence is not { } silence) continue;
            if (silence.Tried.Count > 0) deck.Small(CardWords.Tried(silence.Tried));
            if (silence.Nearest.Count > 0) deck.Gap().Line(CardWords.NearestMisses);
            foreach (var passage in silence.Nearest) deck.Named($"{passage.Clause.Id}", FirstWords.Of(passage.Clause));
        }
    }
}
