namespace Index.Passages.Knowledge;

/// <summary>The known word nearest to an unknown one, by Damerau–Levenshtein distance (insertion, deletion, substitution, neighbours swapped).</summary>
public sealed class Spelling(IEnumerable<string> words)
{
    private readonly ILookup<int, string> _byLength = words.Where(w => w.Length >= 4).Distinct().ToLookup(w => w.Length);

    /// <summary>The nearest word at distance 1 (from 5 letters) or 2 (from 8 letters); null when none is; of several the longest.</summary>
    public string? Nearest(string word)
    {
        var allowed = word.Length >= 8 ? 2 : word.Length >= 5 ? 1 : 0;
        for (var distance = 1; distance <= allowed; distance++)
        {
            var near = Enumerable.Range(word.Length - distance, 2 * distance + 1)
                .SelectMany(length => _byLength[length])
                // The first letter is rarely mistyped; a slip there is taken only when it is two letters swapped.
                .Where(known => (known[0] == word[0] || known[0] == word[1] && known[1] == word[0]) && Distance(word, known) == distance)
                .ToList();
            // More letters are left out than put in.
            if (near.Count > 0) return near.OrderByDescending(n => n.Length).ThenBy(n => n, StringComparer.Ordinal).First();
        }
        return null;
    }

    /// <summary>Optimal string alignment distance of two words.</summary>
    public static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        return rows[a.Length, b.Length];
    }
}
