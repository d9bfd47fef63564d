namespace Index.FullText;

/// <summary>
/// Known expressions of several words. Found in token sequences, they are terms like words (“human right”), so that the engine needs no positions.
/// Articles are passed over: “rule of the law” holds “rule of law”.
/// </summary>
public sealed class PhraseTable
{
    private const int LongestOnStack = 128;

    private readonly PairTable _expressions;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly Lazy<LoosePairs> _loose;

    /// <summary>Takes the expressions, as analysed words joined by one space, and every word that may be written apart (“cyber security”).</summary>
    public PhraseTable(IEnumerable<string> expressions, IEnumerable<string> words)
    {
        _words = (words as HashSet<string> ?? words.ToHashSet(StringComparer.Ordinal)).GetAlternateLookup<ReadOnlySpan<char>>();
        var known = expressions.Where(e => e.Contains(' ', StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).ToList();
        _loose = new(() => new LoosePairs(known));
        _expressions = new PairTable(known, ' ');
    }

    /// <summary>The text of an expression as the table knows it: its analysed words without articles, joined by one space; a compound by its parts.</summary>
    public static string Key(string expression) => Key(expression.AsSpan());

    /// <inheritdoc cref="Key(string)"/>
    public static string Key(ReadOnlySpan<char> expression) => QuickKey.Of(expression) ?? LongKey(expression.ToString());

    /// <summary>The same for any text, through the whole analysis.</summary>
    internal static string LongKey(string expression) => string.Join(' ', Plain(Analyzer.Analyze(expression)).Select(t => t.Term));

    /// <summary>Whether a term is an article, which expressions are known without.</summary>
    internal static bool IsArticle(string term) => term is "the" or "a" or "an";

    /// <summary>One token a position, articles left out: the sequence that expressions are matched against.</summary>
    public static List<Token> Plain(IReadOnlyList<Token> tokens)
    {
        var plain = new List<Token>(tokens.Count);
        foreach (var token in tokens)
        {
            if (IsArticle(token.Term)) continue;
            if (plain.Count > 0 && plain[^1].Position == token.Position)
            {
                // The parts of a compound are in the sequence; its whole is a term of its own.
                if (token.Span.Length < plain[^1].Span.Length) plain[^1] = token;
                continue;
            }
            plain.Add(token);
        }
        return plain;
    }

    /// <summary>Every pair of words that makes a known expression, in either order with a few words between.</summary>
    public IEnumerable<(int First, int Last, string Term)> FindLoose(IReadOnlyList<Token> plain) => _loose.Value.Find(plain);

    /// <summary>Every known expression and joined word in the sequence: the first place, how many places, and the term.</summary>
    public IEnumerable<(int First, int Count, string Term)> Find(IReadOnlyList<Token> plain)
    {
        for (var i = 0; i + 1 < plain.Count; i++)
        {
            if (Joined(plain[i].Term, plain[i + 1].Term) is { } joined) yield return (i, 2, joined);
            for (var at = _expressions.First(plain[i].Term, plain[i + 1].Term); at >= 0; at = _expressions.Next(at))
                if (LengthAt(plain, i, _expressions[at]) is > 0 and var count)
                    yield return (i, count, _expressions[at]);
        }
    }

    private string? Joined(string first, string second)
    {
        var length = first.Length + second.Length;
        if (first.Length < 3 || second.Length < 3 || length > LongestOnStack || StopWords.Contains(first) || StopWords.Contains(second)) return null;
        Span<char> joined = stackalloc char[length];
        first.CopyTo(joined);
        second.CopyTo(joined[first.Length..]);
        return _words.TryGetValue(joined, out var known) ? known : null;
    }

    /// <summary>How many places the expression takes from here on, whose first two words are known to stand here; 0 when it does not stand here.</summary>
    private static int LengthAt(IReadOnlyList<Token> plain, int at, string expression)
    {
        var count = 0;
        foreach (var part in expression.AsSpan().Split(' '))
        {
            if (at + count >= plain.Count || (count >= 2 && !expression.AsSpan()[part].SequenceEqual(plain[at + count].Term))) return 0;
            count++;
        }

        return count;
    }
}
