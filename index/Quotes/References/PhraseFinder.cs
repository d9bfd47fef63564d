using Index.Corpus;

namespace Index.Quotes.References;

/// <summary>Clauses by the words they hold: words of a name first, then opening words, then a phrase, then all the words.</summary>
internal static class PhraseFinder
{
    private const int MostOfOnePart = 10;
    private const int OpeningWords = 4;

    /// <summary>What the words mean in the document; null when no name and no clause holds them.</summary>
    public static Reading? Find(Layout layout, IReadOnlyList<string> typed)
    {
        var words = SmallWords.Without(typed);
        if (words.Count == 0) return null;
        return ByName(layout, typed, words) ?? (PartFinder.IsUsual(typed) ? null : ByText(layout, WithoutEdges(typed), words));
    }

    private static Reading? ByName(Layout layout, IReadOnlyList<string> typed, IReadOnlyList<string> words)
    {
        var parts = PartFinder.Find(layout, typed);
        if (parts is [var exact] && exact.Is(words)) return new Reading(Whole(exact), Sign.Place);
        Clause[] runIns = [.. layout.Clauses.Where(c => c.RunIn?.Holds(words) == true).Select(c => c.Clause)];
        if (parts is [var only] && runIns.All(only.All.Select(c => c.Clause).Contains)) return new Reading(Whole(only), Sign.Heading);
        return Several(parts.SelectMany(p => p.All).Select(c => c.Clause).Concat(runIns).Distinct(), Sign.Heading);
    }

    private static Reading? ByText(Layout layout, IReadOnlyList<string> typed, IReadOnlyList<string> words)
    {
        IReadOnlyList<ClauseCard> cards = layout.Clauses;
        return Several(Where(cards, c => Opens(c, typed)), Sign.Opening)
            ?? Several(Where(cards, c => c.Holds(typed)), Sign.Words)
            ?? Several(Where(layout.Apparatus, c => c.Holds(typed)), Sign.Words)
            ?? (words.Count > 1 ? Several(Where(cards, c => words.All(c.Words.Contains)), Sign.Words) : null);
    }

    // “dfi on privacy” asks for “privacy”; small words inside a phrase are part of it.
    private static IReadOnlyList<string> WithoutEdges(IReadOnlyList<string> typed) =>
        [.. typed.SkipWhile(SmallWords.Contains).Reverse().SkipWhile(SmallWords.Contains).Reverse()];

    private static IEnumerable<Clause> Where(IEnumerable<ClauseCard> cards, Func<ClauseCard, bool> fits) => cards.Where(fits).Select(c => c.Clause);

    private static bool Opens(ClauseCard card, IReadOnlyList<string> typed) =>
        card.Words.Take(Math.Max(OpeningWords, typed.Count)).ToArray() is var opening
        && Enumerable.Range(0, Math.Max(0, opening.Length - typed.Count + 1)).Any(at => opening.Skip(at).Take(typed.Count).SequenceEqual(typed));

    // A section of many clauses is offered, not poured out.
    private static Reference Whole(Part part)
    {
        Clause[] clauses = [.. part.All.Select(c => c.Clause)];
        return clauses.Length <= MostOfOnePart ? new Reference.Found(clauses) : new Reference.Ambiguous([.. clauses.Take(ReferenceReader.MostCandidates)]);
    }

    private static Reading? Several(IEnumerable<Clause> clauses, Sign sign)
    {
        Clause[] all = [.. clauses.Take(ReferenceReader.MostCandidates)];
        return all.Length == 0 ? null : new Reading(all.Length == 1 ? new Reference.Found(all) : new Reference.Ambiguous(all), sign);
    }
}
