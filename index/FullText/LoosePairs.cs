namespace Index.FullText;

/// <summary>
/// Expressions of two content words, found in either order with a few words between: “violated rights” holds “violation of rights”.
/// Found, they are terms with a tilde (“right~violat”).
/// </summary>
public sealed class LoosePairs
{
    private const int Window = 4;
    private readonly HashSet<string> _pairs = [];
    private readonly Dictionary<string, HashSet<string>> _partners = [];

    /// <summary>Takes the expressions as analysed words joined by one space; those with other than two content words are passed over.</summary>
    public LoosePairs(IEnumerable<string> expressions)
    {
        foreach (var expression in expressions)
        {
            if (Content(expression) is not var (a, b)) continue;
            _pairs.Add(Key(a, b));
            Partners(a).Add(b);
            Partners(b).Add(a);
        }
    }

    /// <summary>The loose term of an expression; null when it has not exactly two content words.</summary>
    public static string? KeyOf(string expression) => Content(expression) is var (a, b) ? Key(a, b) : null;

    /// <summary>Whether the loose term is one of the known expressions.</summary>
    public bool Contains(string key) => _pairs.Contains(key);

    /// <summary>Every known pair in the sequence: its two places and its term.</summary>
    public IEnumerable<(int First, int Last, string Term)> Find(IReadOnlyList<Token> plain)
    {
        for (var i = 0; i < plain.Count; i++)
        {
            if (!_partners.TryGetValue(plain[i].Term, out var partners)) continue;
            for (var j = i + 1; j < plain.Count && j <= i + Window; j++)
                if (partners.Contains(plain[j].Term))
                    yield return (i, j, Key(plain[i].Term, plain[j].Term));
        }
    }

    private HashSet<string> Partners(string word)
    {
        if (!_partners.TryGetValue(word, out var partners)) _partners[word] = partners = [];
        return partners;
    }

    private static string Key(string a, string b) => string.CompareOrdinal(a, b) < 0 ? $"{a}~{b}" : $"{b}~{a}";

    private static (string, string)? Content(string expression)
    {
        var words = expression.Split(' ').Where(w => !StopWords.Contains(w)).ToList();
        return words is [var a, var b] && a != b ? (a, b) : null;
    }
}
