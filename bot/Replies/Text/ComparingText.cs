using Index.Corpus;
using Index.Principles;

namespace Bot.Replies.Text;

/// <summary>Two documents: pairs under the name of their principle, then what only one of them has.</summary>
internal static class ComparingText
{
    private const string Rule =
        "Labels follow a rule. Opposite key terms: one clause holds a term of one side of a line of opposites.txt, the other of the other side, neither of both. "
        + "Same terms: both hold a main term of a principle they share. Same theme: anything else. "
        + "Pairs: on each principle a clause stands beside the one of the other document that is most like it in words. Only in: the clause meets no clause of the other document; so every clause with a principle is in a pair or stands under “only in”, never both.";

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
            layout.Write($"Only on: {topic}", mark: Mark.Faint);

        Pairs(layout, page, documents, reply.Why);
        if (page.IsLast)
        {
            Only(layout, $"Only in A, {a}; these clauses meet none of B:", [.. couple.OnlyA.Where(lone => !lone.MeetsElsewhere)]);
            Only(layout, $"Only in B, {b}; these clauses meet none of A:", [.. couple.OnlyB.Where(lone => !lone.MeetsElsewhere)]);
            Only(layout, "Clauses of A that stand in pairs and also speak to principles on which B is silent:", [.. couple.OnlyA.Where(lone => lone.MeetsElsewhere)]);
            Only(layout, "Clauses of B that stand in pairs and also speak to principles on which A is silent:", [.. couple.OnlyB.Where(lone => lone.MeetsElsewhere)]);
            if (couple.Unplaced.Count > 0)
                layout.Gap().Write($"On no principle of the list: {string.Join(", ", couple.Unplaced.Select(clause => clause.Id))}");
        }

        layout.Gap().Write(Counts(page), mark: Mark.Faint).Write(Rule, mark: Mark.Faint);
        if (number < pages.Count)
            layout.Write($"next page ({number + 1} of {pages.Count}): {nextPage(number + 1)}", mark: Mark.Faint);
    }

    private static void Pairs(Layout layout, ComparingPage page, Func<ClauseId, Document> documents, bool why)
    {
        (bool, string)? shown = null;
        foreach (var (index, pair) in page.Pairs.Index())
        {
            if (shown != (pair.IsMutual, pair.Principle))
                layout.Gap().Write($"{pair.Principle}{(pair.IsMutual ? "" : " (closest one way only)")}", mark: Mark.Title);
            shown = (pair.IsMutual, pair.Principle);
            PairText.Write(layout.Gap(), pair, page.First + index, documents, why);
        }

        if (page.Pairs.Count == 0)
            layout.Gap().Write(page.Couple is { Topic: not null, OnlyA.Count: 0, OnlyB.Count: 0 }
                ? "Neither document has a clause on it."
                : "No clause of the one meets a clause of the other.");
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
                layout.Write($"on {string.Join("; ", lone.Principles)}", indent: 4, Mark.Faint, hanging: 2);
        }
    }

    private static string Counts(ComparingPage page)
    {
        var couple = page.Couple;
        static string Alone(IReadOnlyList<Lone> lones) =>
            $"{lones.Count(lone => !lone.MeetsElsewhere)}{(lones.Count(lone => lone.MeetsElsewhere) is > 0 and var partly ? $", and {partly} on some principles" : "")}";
        var showing = page.Pairs.Count switch
        {
            0 => "",
            1 => $" · showing {page.First}",
            _ => $" · showing {page.First}–{page.First + page.Pairs.Count - 1}",
        };
        return $"pairs: {couple.Pairs.Count} · only in A: {Alone(couple.OnlyA)} · only in B: {Alone(couple.OnlyB)}{showing}";
    }
}
