using Index.Corpus;

namespace Index.Passages;

/// <summary>Sets of spans.</summary>
internal static class Spans
{
    /// <summary>In order, overlapping ones joined: [0..2, 1..3] gives [0..3]; touching ones stay apart.</summary>
    public static IReadOnlyList<Span> Merged(IEnumerable<Span> spans)
    {
        var merged = new List<Span>();
        foreach (var span in spans.OrderBy(s => s.Start).ThenByDescending(s => s.Length))
            if (merged.Count > 0 && merged[^1].Overlaps(span)) merged[^1] = Span.Between(merged[^1].Start, Math.Max(merged[^1].End, span.End));
            else merged.Add(span);
        return merged;
    }
}
