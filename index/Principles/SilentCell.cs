using Index.Passages;

namespace Index.Principles;

/// <summary>
/// Why a document counts as silent on a principle: the principle's terms, as written, that stand nowhere in it,
/// and the clauses that come nearest without speaking to it, nearest first.
/// </summary>
public sealed record SilentCell(string Document, IReadOnlyList<string> Tried, IReadOnlyList<Passage> Nearest);
