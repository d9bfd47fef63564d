using Index.Corpus;

namespace Index.Quotes.References;

/// <summary>Where numbers are looked up: a whole document (no part) or one part of it.</summary>
internal sealed class Scope(Layout layout, Part? part)
{
    private IReadOnlyList<ClauseCard> Cards => part?.Clauses ?? layout.Series;

    /// <summary>The clauses that the numbers name here; several for one number make it ambiguous.</summary>
    public Reference Resolve(NumberList list)
    {
        // “article 13 2” is 13(2) where there is one; “13, 2” too, where there is no 2 beside the 13.
        Clause[] down = list.AsPath() is { } path ? [.. One(path, list, false)] : [];
        if (down.Length > 0 && list.IsBare) return new Reference.Found(down);
        var found = new List<Clause>();
        var missing = new List<string>();
        var isAmbiguous = false;
        foreach (var asked in list.Numbers)
        {
            if (asked.To is { } to)
            {
                if (to is [NumberWords.Last] && Cards.Count > 0) to = [Cards.Max(c => PathOf(c) is [var first, ..] ? first : 0)];
                if (Compare(to, asked.From) is < 0) return Refusals.Backwards(layout, part, asked);
                if (Span(asked.From, to, list.Noun) is { Count: > 0 } range && One(asked.From, list, false).Count > 0 && One(to, list, false).Count > 0)
                    (found, isAmbiguous) = ([.. found, .. range], isAmbiguous || range.GroupBy(c => c.Ordinal).Any(g => g.Count() > 1 && asked.From.Count == 1));
                else
                    missing.AddRange(Missing(asked, to, list));
                continue;
            }
            var one = One(asked.From, list, asked.IsOrdinal);
            if (one.Count == 0) missing.Add(asked.Typed);
            isAmbiguous |= one.Count > 1 && !AreOneClause(one, asked.From);
            found.AddRange(one);
        }
        if (missing.Count > 0 && down.Length > 0) return new Reference.Found(down);
        if (missing.Count > 0)
            return part is null && layout.Series.Count == 0 ? Refusals.NoSeries(layout, missing) : Refusals.NoSuchNumber(layout, part, Cards, missing);
        Clause[] distinct = [.. found.Distinct()];
        return isAmbiguous ? new Reference.Ambiguous([.. distinct.Take(ReferenceReader.MostCandidates)]) : new Reference.Found(distinct);
    }

    private IEnumerable<string> Missing(Asked asked, IReadOnlyList<int> to, NumberList list)
    {
        if (One(asked.From, list, false).Count == 0) yield return asked.Typed;
        if (One(to, list, false).Count == 0) yield return asked.TypedTo!;
    }

    private IReadOnlyList<Clause> One(IReadOnlyList<int> path, NumberList list, bool isOrdinal)
    {
        if (path is [NumberWords.Last]) return Last(list.Noun);
        var hits = Narrow(At(Cards, path), list.Noun);
        if (part is not null) return hits.Count > 0 || part.Clauses.Any(c => c.Clause.Ordinal is not null) ? hits : InnerAt(path);
        if (layout.Series.Count == 0) hits = Narrow([.. layout.Clauses.Where(c => PathIs(c.PathInSection(), path))], list.Noun);
        // “second paragraph”: counted from the top, it is another clause than the second point.
        var isCounted = list.Noun == Noun.Paragraph && path is [> 0] && path[0] <= layout.Clauses.Count
            && (layout.Series.Count == 0 || (isOrdinal && layout.Series[0].Clause.Kind != ClauseKind.Paragraph));
        return isCounted ? [.. hits.Prepend(layout.Clauses[path[0] - 1].Clause).Distinct()] : hits;
    }

    private IReadOnlyList<Clause> Last(Noun noun)
    {
        if (part is null && noun == Noun.Paragraph) return [layout.Clauses[^1].Clause];
        IEnumerable<ClauseCard> cards = part?.Clauses ?? (layout.Series.Count > 0 ? layout.Series : layout.Clauses);
        var last = cards.LastOrDefault(c => Nouns.Fits(noun, c.Clause.Kind)) ?? cards.LastOrDefault(c => Nouns.Allows(noun, c.Clause.Kind));
        return last is null ? [] : [last.Clause];
    }

    private List<Clause> At(IEnumerable<ClauseCard> cards, IReadOnlyList<int> path)
    {
        ClauseCard[] all = [.. cards];
        ClauseCard[] exact = [.. all.Where(c => PathIs(PathOf(c), path))];
        return [.. (exact.Length > 0 ? exact : all.Where(c => PathOf(c).Count > path.Count && PathIs([.. PathOf(c).Take(path.Count)], path))).Select(c => c.Clause)];
    }

    private List<Clause> Span(IReadOnlyList<int> from, IReadOnlyList<int> to, Noun noun) =>
        [.. Narrow([.. Cards.Where(c => Compare([.. PathOf(c).Take(from.Count)], from) >= 0 && Compare([.. PathOf(c).Take(to.Count)], to) <= 0).Select(c => c.Clause)], noun)];

    // A heading over headings: “principles 3” may mean the third of them.
    private IReadOnlyList<Clause> InnerAt(IReadOnlyList<int> path) =>
        path is [> 0] && path[0] <= part!.Inner.Count ? [.. part.Inner[path[0] - 1].All.Select(c => c.Clause)] : [];

    private static List<Clause> Narrow(List<Clause> clauses, Noun noun)
    {
        var fitting = clauses.FindAll(c => Nouns.Fits(noun, c.Kind));
        return fitting.Count > 0 ? fitting : clauses.FindAll(c => Nouns.Allows(noun, c.Kind));
    }

    private static List<Clause> Narrow(List<ClauseCard> cards, Noun noun) => Narrow([.. cards.Select(c => c.Clause)], noun);

    private IReadOnlyList<int> PathOf(ClauseCard card) => part is null ? card.Path : card.PathInSection();

    // The parts (a), (b) of a number that has no words of its own are one answer.
    private bool AreOneClause(IReadOnlyList<Clause> clauses, IReadOnlyList<int> path) =>
        Cards.Where(c => clauses.Contains(c.Clause)).All(c => PathOf(c).Count > path.Count) && Cards.Any(c => clauses.Contains(c.Clause));

    private static bool PathIs(IReadOnlyList<int> path, IReadOnlyList<int> asked) => path.SequenceEqual(asked);

    private static int Compare(IReadOnlyList<int> a, IReadOnlyList<int> b)
    {
        for (var i = 0; i < Math.Min(a.Count, b.Count); i++)
            if (a[i] != b[i])
                return a[i].CompareTo(b[i]);
        return a.Count.CompareTo(b.Count);
    }
}
