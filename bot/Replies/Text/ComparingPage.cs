using Index.Principles;

namespace Bot.Replies.Text;

/// <summary>A page of a comparison: some pairs of one couple, counted from <paramref name="First"/> = 1; what stands alone follows on the couple's last page.</summary>
internal sealed record ComparingPage(Comparison Couple, IReadOnlyList<Pair> Pairs, int First, bool IsLast)
{
    /// <summary>All pages, couple by couple; a couple without pairs has one.</summary>
    public static IReadOnlyList<ComparingPage> Of(Reply.Comparing reply) => [.. reply.More.Prepend(reply.Comparison).SelectMany(couple => Of(couple, Math.Max(1, reply.PageSize)))];

    private static IEnumerable<ComparingPage> Of(Comparison couple, int size)
    {
        if (couple.Pairs.Count == 0)
            yield return new ComparingPage(couple, [], 0, IsLast: true);
        for (var at = 0; at < couple.Pairs.Count; at += size)
            yield return new ComparingPage(couple, [.. couple.Pairs.Skip(at).Take(size)], at + 1, at + size >= couple.Pairs.Count);
    }
}
