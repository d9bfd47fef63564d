using Index.Corpus;
using Index.Principles;

namespace Bot.Replies.Text;

/// <summary>Editions of one document: each place where they read otherwise, word by word.</summary>
internal static class VariantsText
{
    public static void Write(Layout layout, Comparison comparison, Func<ClauseId, Document> documents)
    {
        var document = documents(new ClauseId(comparison.A, ""));
        layout.Write(document.Title, mark: Mark.Title);
        layout.Write(ComparingTextWords.Editions(string.Join("; ", document.Editions.Select(edition => edition.Name))));

        ClauseId? shown = null;
        foreach (var variant in comparison.Variants)
        {
            if (shown != variant.Clause)
                layout.Gap().Write(variant.Clause.ToString(), mark: Mark.Title);
            shown = variant.Clause;
            Reading(layout, variant.Quoted, document);
            Reading(layout, variant.Other, document);
        }

        OneEditionOnly(layout, [.. comparison.OnlyA, .. comparison.OnlyB]);
        layout.Gap().Write(ComparingTextWords.Differences(comparison.Variants.Count), mark: Mark.Faint);
    }

    private static void OneEditionOnly(Layout layout, List<Lone> lones)
    {
        if (lones.Count == 0)
            return;
        layout.Gap().Write(ComparingTextWords.OneEditionOnly);
        foreach (var clause in lones.Select(lone => lone.Passage.Clause))
            layout.Write([new Run($"{clause.Id}  ", Mark.Title), .. FirstWords.Of(clause)], indent: 2, hanging: 2);
    }

    private static void Reading(Layout layout, Placement place, Document document) => layout.Write(
        [
            new Run($"{document.Editions.First(edition => edition.File == place.File).Name}: ", Mark.Faint),
            place.Span.Length > 0 ? new Run(place.Quote, Mark.Quotation) : new Run(ComparingTextWords.NothingHere, Mark.Plain),
        ], indent: 2, hanging: 4);
}
