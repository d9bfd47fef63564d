using Index.Passages;

namespace Index.Principles;

/// <summary>Where two documents meet, principle by principle, and what only one of them has.</summary>
public sealed record Comparison(string A, string B, IReadOnlyList<Pair> Pairs, IReadOnlyList<Passage> OnlyA, IReadOnlyList<Passage> OnlyB);
