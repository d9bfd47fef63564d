using Index.Text.Analysis;

namespace Index.Search;

/// <summary>
/// Known expressions of several words. Found in token sequences they are terms like words (“human right”), with the offsets of all their words;
/// overlapping ones are all found, where Lucene's SynonymFilter takes the longest and goes on behind it. Articles are passed over: “rule of the law” holds “rule of law”.
/// </summary>
public sealed class ExpressionTable
{
    private const int LongestJoined = 128;
    private const int ShortestPart = 3;

    // By their first two words.
    private readonly Dictionary<(string, string), List<Expression>> _expressions = [];
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    /// <summary>Takes the expressions, as analysed words joined by one space, and every word that may be written apart (“cyber security”).</summary>
    public ExpressionTable(IEnumerable<string> expressions, IEnumerable<string> words)
    {
        _words = (words as HashSet<string> ?? words.ToHashSet(StringComparer.Ordinal)).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var term in expressions.Where(IsSeveralWords).Distinct(StringComparer.Ordinal))
        {
            var parts = term.Split(' ');
            if (!_expressions.TryGetValue((parts[0], parts[1]), out var same)) _expressions[(parts[0], parts[1])] = same = [];
            same.Add(new Expression(term, parts));
        }
    }

    /// <summary>The text of an English expression as it is known here: its analysed words without articles, joined by one space; a compound by its parts.</summary>
    public static string KeyOf(string expression) => string.Join(' ', Plain(Analyzers.English.Analyze(expression)).Select(token => token.Term));

    /// <summary>Whether a term is an expression and no single word.</summary>
    public static bool IsSeveralWords(string term) => term.Contains(' ', StringComparison.Ordinal);

    /// <summary>One token a position, articles left out: the sequence that expressions are matched against.</summary>
    public static List<Token> Plain(IReadOnlyList<Token> tokens)
    {
        var plain = new List<Token>(tokens.Count);
        foreach (var token in tokens)
        {
            if (token.Term is "the" or "a" or "an") continue;
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

    /// <summary>Every known expression and joined word in the sequence: the first place, how many places, and the term.</summary>
    public IEnumerable<(int First, int Count, string Term)> Find(IReadOnlyList<Token> plain)
    {
        for (var i = 0; i + 1 < plain.Count; i++)
        {
            if (Joined(plain[i].Term, plain[i + 1].Term) is { } joined) yield return (i, 2, joined);
            if (!_expressions.TryGetValue((plain[i].Term, plain[i + 1].Term), out var begun)) continue;
            foreach (var expression in begun)
                if (expression.StandsAt(plain, i))
                    yield return (i, expression.Words.Length, expression.Term);
        }
    }

    private string? Joined(string first, string second)
    {
        var length = first.Length + second.Length;
        if (first.Length < ShortestPart || second.Length < ShortestPart || length > LongestJoined || StopWords.Contains(first) || StopWords.Contains(second)) return null;
        Span<char> joined = stackalloc char[length];
        first.CopyTo(joined);
        second.CopyTo(joined[first.Length..]);
        return _words.TryGetValue(joined, out var known) ? known : null;
    }

    private readonly record struct Expression(string Term, string[] Words)
    {
        // The first two words are known to stand there.
        public bool StandsAt(IReadOnlyList<Token> plain, int place)
        {
            if (place + Words.Length > plain.Count) return false;
            for (var i = 2; i < Words.Length; i++)
                if (plain[place + i].Term != Words[i]) return false;
            return true;
        }
    }
}
