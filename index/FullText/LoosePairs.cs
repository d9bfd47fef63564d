namespace Index.FullText;

/// <summary>
/// Expressions of two content words, found in either order with a few words between: “violated rights” holds “violation of rights”.
/// Found, they are terms with a tilde (“right~violat”).
/// </summary>
public sealed class LoosePairs
{
    private const int Window = 4;
    private const char Between = '~';
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly PairTable _pairs;

    /// <summary>Takes the expressions as analysed words joined by one space; those with other than two content words are passed over.</summary>
    public LoosePairs(IEnumerable<string> expressions)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var expression in expressions)
        {
            if (Content(expression) is not var (a, b)) continue;
            keys.Add(Key(a, b));
            _words.Add(a);
            _words.Add(b);
        }
        _pairs = new PairTable(keys, Between);
    }

    /// <summary>The loose term of an expression; null when it has not exactly two content words.</summary>
    public static string? KeyOf(string expression) => Content(expression) is var (a, b) ? Key(a, b) : null;

    /// <summary>Every known pair in the sequence: its two places and its term.</summary>
    public IEnumerable<(int First, int Last, string Term)> Find(IReadOnlyList<Token> plain)
    {
        for (var i = 0; i < plain.Count; i++)
        {
            if (!_words.Contains(plain[i].Term)) continue;
            for (var j = i + 1; j < plain.Count && j <= i + Window; j++)
                if (Known(plain[i].Term, plain[j].Term) is >= 0 and var pair)
                    yield return (i, j, _pairs[pair]);
        }
    }

    private int Known(string a, string b) => string.CompareOrdinal(a, b) < 0 ? _pairs.First(a, b) : _pairs.First(b, a);

    private static string Key(string a, string b) => string.CompareOrdinal(a, b) < 0 ? $"{a}{Between}{b}" : $"{b}{Between}{a}";

    // Asked of every kin of every word of a question: it makes no string before it has found two words.
    private static (string, string)? Content(string expression)
    {
        if (!expression.Contains(' ', StringComparison.Ordinal)) return null;
        Span<Range> content = stackalloc Range[2];
        var count = 0;
        foreach (var word in expression.AsSpan().Split(' '))
        {
            if (StopWords.Contains(expression.AsSpan()[word])) continue;
            if (count == 2) return null;
            content[count++] = word;
        }
        if (count < 2 || expression.AsSpan()[content[0]].SequenceEqual(expression.AsSpan()[content[1]])) return null;
        return (expression[content[0]], expression[content[1]]);
    }
}
