namespace Tests.Vectors;

/// <summary>The stems of a text in order of falling count; ties in order of letters.</summary>
internal sealed class Vocabulary
{
    private Vocabulary(IReadOnlyList<string> stems, IReadOnlyList<long> counts) => (Stems, Counts) = (stems, counts);

    public IReadOnlyList<string> Stems { get; }

    public IReadOnlyList<long> Counts { get; }

    /// <summary>The stems that occur at least <paramref name="least"/> times, and for each old number its new one, or −1.</summary>
    public static (Vocabulary Vocabulary, int[] Renumbered) Of(IReadOnlyList<string> stems, IReadOnlyList<long> counts, int least)
    {
        var order = Enumerable.Range(0, stems.Count).Where(i => counts[i] >= least)
            .OrderByDescending(i => counts[i]).ThenBy(i => stems[i], StringComparer.Ordinal).ToArray();
        var renumbered = new int[stems.Count];
        Array.Fill(renumbered, -1);
        for (var i = 0; i < order.Length; i++) renumbered[order[i]] = i;
        return (new Vocabulary([.. order.Select(i => stems[i])], [.. order.Select(i => counts[i])]), renumbered);
    }
}
