namespace Index.Text;

/// <summary>
/// How many slips of the finger lie between two words: insertions, deletions, substitutions and swaps of neighbours,
/// each counted as 1
/// (optimal string alignment, the restricted Damerau–Levenshtein distance).
/// </summary>
public static class EditDistance
{
    private const int LongestOnStack = 64;

    /// <summary>The distance of two words.</summary>
    public static int Between(string a, string b) => Between(a, b, int.MaxValue);

    /// <summary>
    /// The distance; any number above <paramref name="most"/> when it is greater than that, found sooner.
    /// </summary>
    public static int Between(string a, string b, int most)
    {
        var width = b.Length + 1;
        var rows = width <= LongestOnStack ? stackalloc int[3 * LongestOnStack] : new int[3 * width];
        var (before, last, row) = (0, width, 2 * width);
        for (var j = 0; j < width; j++) rows[last + j] = j;
        for (int i = 1, leastOfLast = 0; i <= a.Length; i++)
        {
            var least = rows[row] = i;
            for (var j = 1; j < width; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var way = Math.Min(Math.Min(rows[last + j] + 1, rows[row + j - 1] + 1), rows[last + j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    way = Math.Min(way, rows[before + j - 2] + 1);
                rows[row + j] = way;
                least = Math.Min(least, way);
            }

            // Two rows beyond the bound: every way on leads through one of them.
            if (least > most && leastOfLast > most) return least;
            leastOfLast = least;
            (before, last, row) = (last, row, before);
        }

        return rows[last + b.Length];
    }
}
