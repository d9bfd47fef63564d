using Bot.Replies.Text;
using Index.Corpus;
using Index.Principles;

namespace Bot.Replies.Embeds.Cards;

/// <summary>Two documents by their names: pairs, one embed each, then what only one of them has, in its colour.</summary>
internal static class ComparingCards
{
    public static void Write(Deck deck, Reply.Comparing reply, Func<ClauseId, Document> documents)
    {
        var pages = ComparingPage.Of(reply);
        var number = Math.Clamp(reply.Page, 1, pages.Count);
        var page = pages[number - 1];
        if (page.Couple.IsOfEditions)
        {
            VariantsCards.Write(deck, page.Couple, documents(new ClauseId(page.Couple.A, "")));
            return;
        }

        Document a = documents(new ClauseId(page.Couple.A, "")), b = documents(new ClauseId(page.Couple.B, ""));
        var quoted = new Dictionary<ClauseId, int>();
        foreach (var (index, pair) in page.Pairs.Index())
            PairCard.Write(deck, pair, page.First + index, a, b, quoted, reply.Why);
        if (page.Pairs.Count == 0)
            deck.Open(Accent.Neutral, $"{ShortName.Of(a)} · {ShortName.Of(b)}").Line(page.Couple is { Topic: not null, OnlyA.Count: 0, OnlyB.Count: 0 } ? ComparingWords.NoClause : ComparingWords.NoPair);
        if (page.IsLast) Alone(deck, page.Couple, a, b);
        Foot(deck, page, a, b);
        if (number < pages.Count) deck.Small(CardWords.NextPage(number + 1));
    }

    private static void Alone(Deck deck, Comparison couple, Document a, Document b)
    {
        foreach (var (lones, own, other) in new[] { (couple.OnlyA, a, b), (couple.OnlyB, b, a) })
        {
            Lones(deck, own, ComparingWords.Only(ShortName.Of(own)), null, [.. lones.Where(lone => !lone.MeetsElsewhere)]);
            Lones(deck, own, ComparingWords.Elsewhere(ShortName.Of(own), ShortName.Of(other)), ComparingWords.ElsewhereMeans(ShortName.Of(other)), [.. lones.Where(lone => lone.MeetsElsewhere)]);
        }

        if (couple.Unplaced.Count > 0)
            deck.Open(Accent.Neutral, ComparingWords.Unplaced).Line(string.Join(", ", couple.Unplaced.Select(clause => clause.Id)));
    }

    private static void Lones(Deck deck, Document document, string title, string? means, IReadOnlyList<Lone> lones)
    {
        if (lones.Count == 0) return;
        deck.Open(Accent.Of(document), title);
        if (means is not null) deck.Line(means).Gap();
        foreach (var lone in lones)
        {
            deck.Named($"{lone.Passage.Clause.Id}", FirstWords.Of(lone.Passage.Clause));
            if (lone.Principles.Count > 0) deck.Small(ComparingWords.On(lone.Principles));
        }
    }

    private static void Foot(Deck deck, ComparingPage page, Document a, Document b)
    {
        var couple = page.Couple;
        List<string> parts = [ComparingWords.Beside($"{ShortName.Of(a)} ({a.Id})", $"{ShortName.Of(b)} ({b.Id})")];
        if (couple.Topic is { } topic) parts.Add(ComparingWords.OnlyOn(topic));
        parts.Add(ComparingWords.Pairs(couple.Pairs.Count));
        if (couple.Pairs.Count > page.Pairs.Count) parts.Add(CardWords.Showing(page.First, page.First + page.Pairs.Count - 1));
        deck.Open(Accent.Neutral).Small(string.Join(" · ", parts)).Small(ComparingWords.PairRule);
    }
}
