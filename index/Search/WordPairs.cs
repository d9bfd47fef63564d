using Index.Text.Analysis;

namespace Index.Search;

/// <summary>
/// Unordered proximity pairs: expressions of two content words, found in either order with at most three words between (“violated rights” holds “violation of rights”).
/// Found, they are terms with a tilde (“right~violat”).
/// </summary>
public sealed class WordPairs
{
    private const int Window = 4;
    private const char Between = '~';
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), string> _pairs = [];

    /// <summary>Takes the expressions as analysed words joined by one space; those with other than two content words are passed over.</summary>
    public WordPairs(IEnumerable<string> expressions)
    {
        foreach (var expression in expressions)
        {
            if (ContentWords(expression) is not var (a, b)) continue;
            _pairs.TryAdd((a, b), $"{a}{Between}{b}");
            _words.Add(a);
            _words.Add(b);
        }
    }

    /// <summary>The pair of an expression as a term; null when it has not exactly two content words.</summary>
    public static string? TermOf(string expression) => ContentWords(expression) is var (a, b) ? $"{a}{Between}{b}" : null;

    /// <summary>The two words of a pair's term; null for any other term.</summary>
    public static string[]? WordsOf(string term) => term.Contains(Between, StringComparison.Ordinal) ? term.Split(Between) : null;

    /// <summary>Every known pair in the sequence: its two places and its term.</summary>
    public IEnumerable<(int First, int Last, string Term)> Find(IReadOnlyList<Token> plain)
    {
        for (var i = 0; i < plain.Count; i++)
        {
            if (!_words.Contains(plain[i].Term)) continue;
            for (var j = i + 1; j < plain.Count && j <= i + Window; j++)
                if (_pairs.TryGetValue(InOrder(plain[i].Term, plain[j].Term), out var term))
                    yield return (i, j, term);
        }
    }

    private static (string, string) InOrder(string a, string b) => string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);

    private static (string, string)? ContentWords(string expression)
    {
        if (!ExpressionTable.IsSeveralWords(expression)) return null;
        List<string> content = [.. expression.Split(' ').Where(word => !StopWords.Contains(word)).Take(3)];
        return content is [var a, var b] && a != b ? InOrder(a, b) : null;
    }
}
