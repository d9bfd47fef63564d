using Index.Principles;

namespace Bot.Replies.Pictures;

/// <summary>
/// Deals the rows of a coverage table to pictures that a phone shows whole: groups stay together where they fit.
/// </summary>
public static class CoveragePages
{
    private const int MostRows = 12;

    /// <summary>At least one page, each with at most 12 rows; the rows in their order.</summary>
    public static IReadOnlyList<CoverageTable> Of(CoverageTable table)
    {
        var pages = new List<List<CoverageRow>> { new() };
        foreach (var part in table.Rows.GroupBy(row => row.Principle.Group).SelectMany(group => Evenly([.. group])))
        {
            if (pages[^1].Count > 0 && pages[^1].Count + part.Length > MostRows)
                pages.Add([]);
            pages[^1].AddRange(part);
        }

        return [.. pages.Select(rows => table with { Rows = rows })];
    }

    // A group of 16 makes two parts of 8, not one of 12 and a rest of 4.
    private static IEnumerable<CoverageRow[]> Evenly(CoverageRow[] group)
    {
        var parts = (group.Length + MostRows - 1) / MostRows;
        return group.Chunk((group.Length + parts - 1) / parts);
    }
}
