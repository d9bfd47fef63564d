using Bot.Replies.Text;
using Index.Corpus;
using Index.Passages;
using Index.Quotes;
using Index.Text;

namespace Bot.Replies.Embeds.Cards;

/// <summary>A quotation and what always stands under it: the citation with the status, the reference to type, known misprints.</summary>
internal static class QuotationCard
{
    /// <summary>A clause, or a part of a long one.</summary>
    public static void Write(Deck deck, Clause clause, Span part, Document document, IReadOnlyList<Span> matches)
    {
        foreach (var runs in QuotationText.Lines(clause, part, document, matches))
            deck.Quote(runs);
        Source(deck, document, clause);
        foreach (var misprint in EditionsText.MisprintsIn(document, clause.Text.File, part))
            deck.Small(misprint);
    }

    /// <summary>The line under a quotation.</summary>
    public static void Source(Deck deck, Document document, Clause clause) => deck.Small($"— {Citation.Of(document, clause)} · {clause.Id}");

    /// <summary>A clause in brief: where it stands and its first words; below it the document's status and the reference.</summary>
    public static void Brief(Deck deck, Clause clause, Document document)
    {
        deck.Named(ShortName.Of(document, clause), FirstWords.Of(clause));
        deck.Small($"{clause.Id} · {Citation.StatusOf(document)}");
    }

    /// <summary>Why a number is what it is.</summary>
    public static void Why(Deck deck, Explanation why)
    {
        foreach (var line in ExplanationText.Of(why).Prepend(CardWords.Why))
            deck.Small(line);
    }
}
