using Index.Corpus;

namespace Index.Principles;

/// <summary>Where two documents meet, and what only one of them has; swapping the documents mirrors it exactly.</summary>
public sealed record Comparison(string A, string B, IReadOnlyList<Pair> Pairs, IReadOnlyList<Lone> OnlyA, IReadOnlyList<Lone> OnlyB)
{
    /// <summary>The principle or topic it was narrowed to; null when everything was compared.</summary>
    public string? Topic { get; init; }

    /// <summary>Clauses that speak to no principle of the list and so cannot be placed.</summary>
    public IReadOnlyList<Clause> Unplaced { get; init; } = [];

    /// <summary>Word-by-word differences, when both are editions of one document.</summary>
    public IReadOnlyList<Variant> Variants { get; init; } = [];

    /// <summary>Whether two editions of one document were compared.</summary>
    public bool IsOfEditions => A == B;

    /// <summary>The same with the documents swapped.</summary>
    public Comparison Mirrored() => this with
    {
        A = B,
        B = A,
        Pairs = [.. Pairs.Select(p => p.Mirrored())],
        OnlyA = OnlyB,
        OnlyB = OnlyA,
    };
}
