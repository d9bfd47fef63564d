using Index.Passages.Knowledge;

namespace Index.Principles;

/// <summary>One principle across the documents, in the order of the table.</summary>
public sealed record CoverageRow(Principle Principle, IReadOnlyList<CoverageCell> Cells)
{
    /// <summary>Clauses of all cells together; equals what <c>principle</c> returns.</summary>
    public int Sum => Cells.Sum(cell => cell.Count);
}
