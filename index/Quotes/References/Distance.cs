namespace Index.Quotes.References;

/// <summary>How many slips of the finger lie between two words: Damerau–Levenshtein distance, adjacent letters only.</summary>
internal static class Distance
{
    /// <summary>The slips forgiven in a word: none up to 3 letters, 1 for 4 to 6, 2 for longer words.</summary>
    public static int Forgiven(string word) => word.Length switch { < 4 => 0, < 7 => 1, _ => 2 };

    /// <summary>The distance when it is forgiven for the word that is meant, else null.</summary>
    public static int? Near(string typed, string meant)
    {
        if (typed == meant) return 0;
        var most = Forgiven(meant);
        if (most == 0 || Math.Abs(typed.Length - meant.Length) > most || char.IsAsciiDigit(typed[0])) return null;
        return Between(typed, meant) is var slips && slips <= most ? slips : null;
    }

    /// <summary>Insertions, deletions, replacements and swaps of neighbours, each counted as 1.</summary>
    public static int Between(string a, string b)
    {
        var cost = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) cost[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) cost[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = cost[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                cost[i, j] = Math.Min(replaced, Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
            }
        return cost[a.Length, b.Length];
    }
}
