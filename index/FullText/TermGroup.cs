namespace Index.FullText;

/// <summary>Terms that stand for one idea, each with a weight above 0.</summary>
public sealed record TermGroup(IReadOnlyList<WeightedTerm> Terms);
