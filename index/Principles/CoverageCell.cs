using Index.Passages;

namespace Index.Principles;

/// <summary>What one document has on one principle: the clauses that <c>principle</c> gives, best first; none is silence.</summary>
public sealed record CoverageCell(string Document, IReadOnlyList<Passage> Passages)
{
    /// <summary>Number of clauses; 0 is silence.</summary>
    public int Count => Passages.Count;

    /// <summary>Whether no clause of the document speaks to the principle.</summary>
    public bool IsSilent => Passages.Count == 0;
}
