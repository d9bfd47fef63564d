using System.Globalization;

namespace Bot.Wire.Settings;

/// <summary>Which shards of how many run in this process (GW-21).</summary>
public sealed record ShardPlan(IReadOnlyList<int> Ids, int Of)
{
    private const int Most = 16_384;

    /// <summary>One process that serves everything.</summary>
    public static ShardPlan One { get; } = All(1);

    /// <summary>Every shard of a number.</summary>
    public static ShardPlan All(int count) => new([.. Enumerable.Range(0, count)], count);

    /// <summary>Reads <c>4</c>, <c>1/4</c>, <c>0,2/4</c> or <c>0-1/4</c>; null when it is none of these.</summary>
    public static ShardPlan? Parse(string text)
    {
        var (ids, count) = text.Split('/') switch
        {
            [var all] => (null, Number(all)),
            [var some, var all] => (some, Number(all)),
            _ => (null, null),
        };
        if (count is not (> 0 and <= Most)) return null;
        if (ids is null) return All(count.Value);

        var shards = new SortedSet<int>();
        foreach (var piece in ids.Split(','))
        {
            var ends = piece.Split('-').Select(Number).ToArray();
            if (ends is not ([int] or [int, int]) || ends[0] > ends[^1] || ends[^1] >= count) return null;
            shards.UnionWith(Enumerable.Range(ends[0]!.Value, ends[^1]!.Value - ends[0]!.Value + 1));
        }

        return new ShardPlan([.. shards], count.Value);
    }

    private static int? Number(string text) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
