using Index.Passages.Knowledge;

namespace Index.Principles;

/// <summary>Principles × documents: how many clauses of which document speak to what; every row has one cell for each document, in this order.</summary>
public sealed record CoverageTable(IReadOnlyList<string> Documents, IReadOnlyList<CoverageRow> Rows)
{
    /// <summary>Clauses of a document over all principles; a clause on two principles counts twice.</summary>
    public int SumOf(string document) => Rows.Sum(row => row.Cells.Where(cell => cell.Document == document).Sum(cell => cell.Count));

    /// <summary>The table with one principle's row only, as it stands; no row when the table has none for it.</summary>
    public CoverageTable Of(Principle principle) => this with { Rows = [.. Rows.Where(row => row.Principle.Id == principle.Id)] };

    /// <summary>The table with one document's column only.</summary>
    public CoverageTable Within(string document) => new(
        [.. Documents.Where(id => id == document)],
        [.. Rows.Select(row => row with { Cells = [.. row.Cells.Where(cell => cell.Document == document)] })]);
}
