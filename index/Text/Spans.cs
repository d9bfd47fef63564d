namespace Index.Text;

/// <summary>Sets of spans.</summary>
internal static class Spans
{
    /// <summary>In order, overlapping ones joined: [0..2, 1..3] gives [0..3]; touching ones stay apart.</summary>
    public static IReadOnlyList<Span> Merged(IEnumerable<Span> spans)
    {
        var sorted = spans.ToList();
        sorted.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.Length.CompareTo(a.Length));
        var merged = new List<Span>(sorted.Count);
        foreach (var span in sorted)
            if (merged.Count > 0 && merged[^1].Overlaps(span)) merged[^1] = Span.Between(merged[^1].Start, Math.Max(merged[^1].End, span.End));
            else merged.Add(span);
        return merged;
    }
}
