using Index.Corpus;
using Index.Principles;

namespace Bot.Replies.Text;

/// <summary>Two documents: pairs under the name of their principle, then what only one of them has.</summary>
internal static class ComparingText
{
    public static void Write(Layout layout, Reply.Comparing reply, Func<ClauseId, Document> documents, Func<int, string> nextPage)
    {
        var pages = ComparingPage.Of(reply);
        var number = Math.Clamp(reply.Page, 1, pages.Count);
        var page = pages[number - 1];
        var couple = page.Couple;
        if (couple.IsOfEditions)
        {
            VariantsText.Write(layout, couple, documents);
            return;
        }

        string a = SearchedText.Name(couple.A, documents), b = SearchedText.Name(couple.B, documents);
        layout.Write($"A  {a}", mark: Mark.Title, hanging: 3).Write($"B  {b}", mark: Mark.Title, hanging: 3);
        if (couple.Topic is { } topic)
            layout.Write(ComparingTextWords.OnlyOn(topic), mark: Mark.Faint);

        Pairs(layout, page, documents, reply.Why);
        if (page.IsLast)
        {
            Only(layout, ComparingTextWords.OnlyInA(a), [.. couple.OnlyA.Where(lone => !lone.MeetsElsewhere)]);
            Only(layout, ComparingTextWords.OnlyInB(b), [.. couple.OnlyB.Where(lone => !lone.MeetsElsewhere)]);
            Only(layout, ComparingTextWords.PartlyInA, [.. couple.OnlyA.Where(lone => lone.MeetsElsewhere)]);
            Only(layout, ComparingTextWords.PartlyInB, [.. couple.OnlyB.Where(lone => lone.MeetsElsewhere)]);
            if (couple.Unplaced.Count > 0)
                layout.Gap().Write(ComparingTextWords.Unplaced(string.Join(", ", couple.Unplaced.Select(clause => clause.Id))));
        }

        layout.Gap().Write(Counts(page), mark: Mark.Faint).Write(ComparingTextWords.Rule, mark: Mark.Faint);
        if (number < pages.Count)
            layout.Write(TextWords.NextPageOf(number + 1, pages.Count, nextPage(number + 1)), mark: Mark.Faint);
    }

    private static void Pairs(Layout layout, ComparingPage page, Func<ClauseId, Document> documents, bool why)
    {
        (bool, string)? shown = null;
        foreach (var (index, pair) in page.Pairs.Index())
        {
            if (shown != (pair.IsMutual, pair.Principle))
                layout.Gap().Write(pair.IsMutual ? pair.Principle : ComparingTextWords.OneWayOnly(pair.Principle), mark: Mark.Title);
            shown = (pair.IsMutual, pair.Principle);
            PairText.Write(layout.Gap(), pair, page.First + index, documents, why);
        }

        if (page.Pairs.Count == 0)
            layout.Gap().Write(page.Couple is { Topic: not null, OnlyA.Count: 0, OnlyB.Count: 0 }
                ? ComparingTextWords.NeitherHasIt
                : ComparingTextWords.NoPairs);
    }

    private static void Only(Layout layout, string title, IReadOnlyList<Lone> lones)
    {
        if (lones.Count == 0)
            return;
        layout.Gap().Write(title);
        foreach (var lone in lones)
        {
            layout.Write([new Run($"{lone.Passage.Clause.Id}  ", Mark.Title), .. FirstWords.Of(lone.Passage.Clause)], indent: 2, hanging: 2);
            if (lone.Principles.Count > 0)
                layout.Write(ComparingTextWords.On(string.Join("; ", lone.Principles)), indent: 4, Mark.Faint, hanging: 2);
        }
    }

    private static string Counts(ComparingPage page)
    {
        var couple = page.Couple;
        var counts = ComparingTextWords.Counts(couple.Pairs.Count, Alone(couple.OnlyA), Alone(couple.OnlyB));
        return page.Pairs.Count switch
        {
            0 => counts,
            1 => $"{counts} · {TextWords.Showing($"{page.First}")}",
            _ => $"{counts} · {TextWords.Showing($"{page.First}–{page.First + page.Pairs.Count - 1}")}",
        };
    }

    private static string Alone(IReadOnlyList<Lone> lones)
    {
        var partly = lones.Count(lone => lone.MeetsElsewhere);
        return partly > 0 ? ComparingTextWords.Partly(lones.Count - partly, partly) : $"{lones.Count}";
    }
}
