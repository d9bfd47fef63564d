using Bot.Replies.Text;
using Index.Corpus;
using Index.Principles;

namespace Bot.Replies.Embeds.Cards;

/// <summary>Editions of one document: each place where they read otherwise, word by word.</summary>
internal static class VariantsCards
{
    public static void Write(Deck deck, Comparison comparison, Document document)
    {
        deck.Open(Accent.Of(document), ShortName.Of(document)).Line(ComparingWords.Editions(document.Editions.Select(edition => edition.Name)));
        ClauseId? shown = null;
        foreach (var variant in comparison.Variants)
        {
            if (shown != variant.Clause) deck.Gap().Strong(variant.Clause.ToString());
            else deck.Gap();
            shown = variant.Clause;
            Reading(deck, variant.Quoted, document);
            Reading(deck, variant.Other, document);
        }

        List<Lone> lones = [.. comparison.OnlyA, .. comparison.OnlyB];
        if (lones.Count > 0) deck.Gap().Strong(ComparingWords.OneEdition);
        foreach (var clause in lones.Select(lone => lone.Passage.Clause)) deck.Named($"{clause.Id}", FirstWords.Of(clause));
        deck.Gap().Small(ComparingWords.Differing(comparison.Variants.Count));
    }

    private static void Reading(Deck deck, Placement place, Document document)
    {
        if (place.Span.Length > 0) deck.Quote([new Run(place.Quote, Mark.Quotation)]);
        else deck.Line(ComparingWords.NothingHere);
        deck.Small($"— {document.Editions.First(edition => edition.File == place.File).Name}");
    }
}
