namespace Index.Passages.Ranking;

/// <summary>Order of a first page on which each side is heard before anyone speaks twice.</summary>
internal static class Voices
{
    /// <summary>Takes the best of every document in turn: all firsts, then all seconds; inside a round the order stays.</summary>
    public static List<T> Spread<T>(IReadOnlyList<T> ranked, Func<T, string> documentOf) =>
        [.. ranked.GroupBy(documentOf).SelectMany(g => g.Select((item, round) => (item, round))).OrderBy(x => x.round).ThenBy(x => ranked.IndexOf(x.item)).Select(x => x.item)];

    private static int IndexOf<T>(this IReadOnlyList<T> list, T item)
    {
        for (var i = 0; i < list.Count; i++)
            if (ReferenceEquals(list[i], item))
                return i;
        return -1;
    }
}
