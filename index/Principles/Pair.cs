using Index.Passages;

namespace Index.Principles;

/// <summary>A clause of each document that speak to one principle.</summary>
public sealed record Pair(string Principle, Passage A, Passage B);
