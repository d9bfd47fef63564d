using Index.Passages;

namespace Index.Principles;

/// <summary>
/// A clause that speaks to principles on which the other document is silent; the passage's matches are the words that do.
/// <paramref name="MeetsElsewhere"/> tells that it also stands in a pair, on other principles.
/// </summary>
public sealed record Lone(Passage Passage, IReadOnlyList<string> Principles, bool MeetsElsewhere);
