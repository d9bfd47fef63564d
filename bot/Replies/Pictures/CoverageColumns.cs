using Index.Principles;

namespace Bot.Replies.Pictures;

/// <summary>
/// The columns of a coverage picture: each document's, in the table's order; of more than 24 documents those that say
/// most, and one column for all the others together. Every page of a table has the same.
/// </summary>
internal sealed class CoverageColumns
{
    private const int Most = 24;

    private readonly int[] _shown;
    private readonly int[] _others;

    public CoverageColumns(CoverageTable table)
    {
        var all = Enumerable.Range(0, table.Documents.Count);
        _shown = table.Documents.Count <= Most
            ? [.. all]
            : [.. all.OrderByDescending(i => table.Rows.Sum(row => row.Cells[i].Count)).Take(Most - 1).Order()];
        _others = [.. all.Except(_shown)];
        Heads = [.. _shown.Select(i => table.Documents[i])];
        if (_others.Length > 0) Heads = [.. Heads, PictureWords.Others(_others.Length)];
    }

    /// <summary>At most 24 names.</summary>
    public IReadOnlyList<string> Heads { get; }

    /// <summary>The numbers of clauses of a row, one a head.</summary>
    public IReadOnlyList<int> Counts(CoverageRow row)
    {
        IEnumerable<int> shown = _shown.Select(i => row.Cells[i].Count);
        return [.. _others.Length > 0 ? shown.Append(_others.Sum(i => row.Cells[i].Count)) : shown];
    }
}
