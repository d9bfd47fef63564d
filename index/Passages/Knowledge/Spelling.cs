namespace Index.Passages.Knowledge;

/// <summary>The known word nearest to an unknown one, by Damerau–Levenshtein distance (insertion, deletion, substitution, neighbours swapped).</summary>
public sealed class Spelling(IEnumerable<string> words)
{
    private const int LongestOnStack = 64;
    private readonly Dictionary<int, string[]> _byLength = words.Where(w => w.Length >= 4).Distinct().GroupBy(w => w.Length).ToDictionary(g => g.Key, g => g.ToArray());

    /// <summary>The nearest word at distance 1 (from 5 letters) or 2 (from 8 letters); null when none is; of several the longest.</summary>
    public string? Nearest(string word)
    {
        var allowed = word.Length >= 8 ? 2 : word.Length >= 5 ? 1 : 0;
        for (var distance = 1; distance <= allowed; distance++)
            // More letters are left out than put in.
            for (var length = word.Length + distance; length >= word.Length - distance; length--)
                if (First(word, length, distance) is { } near)
                    return near;
        return null;
    }

    /// <summary>Optimal string alignment distance of two words.</summary>
    public static int Distance(string a, string b) => Distance(a, b, int.MaxValue);

    private string? First(string word, int length, int distance)
    {
        string? first = null;
        foreach (var known in _byLength.GetValueOrDefault(length, []))
            // The first letter is rarely mistyped; a slip there is taken only when it is two letters swapped.
            if ((known[0] == word[0] || known[0] == word[1] && known[1] == word[0])
                && Distance(word, known, distance) == distance
                && (first is null || string.CompareOrdinal(known, first) < 0))
                first = known;
        return first;
    }

    /// <summary>The distance; any number above <paramref name="most"/> when it is greater than that.</summary>
    private static int Distance(string a, string b, int most)
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
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) way = Math.Min(way, rows[before + j - 2] + 1);
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
