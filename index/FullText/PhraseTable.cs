namespace Index.FullText;

/// <summary>
/// Known expressions of several words. Found in token sequences, they are terms like words (“human right”), so that the engine needs no positions.
/// Articles are passed over: “rule of the law” holds “rule of law”.
/// </summary>
public sealed class PhraseTable
{
    private static readonly HashSet<string> Articles = ["the", "a", "an"];
    private readonly Dictionary<string, List<string[]>> _byFirstWord = [];
    private readonly HashSet<string> _words;
    private readonly LoosePairs _loose;

    /// <summary>Takes the expressions, as analysed words joined by one space, and every word that may be written apart (“cyber security”).</summary>
    public PhraseTable(IEnumerable<string> expressions, IEnumerable<string> words)
    {
        _words = [.. words];
        var known = expressions.Distinct(StringComparer.Ordinal).ToList();
        _loose = new LoosePairs(known);
        foreach (var expression in known)
        {
            var parts = expression.Split(' ');
            if (parts.Length < 2) continue;
            if (!_byFirstWord.TryGetValue(parts[0], out var list)) _byFirstWord[parts[0]] = list = [];
            list.Add(parts);
        }
    }

    /// <summary>The text of an expression as the table knows it: its analysed words without articles, joined by one space; a compound by its parts.</summary>
    public static string Key(string expression) => string.Join(' ', Plain(Analyzer.Analyze(expression)).Select(t => t.Term));

    /// <summary>One token a position, articles left out: the sequence that expressions are matched against.</summary>
    public static List<Token> Plain(IReadOnlyList<Token> tokens)
    {
        var plain = new List<Token>(tokens.Count);
        foreach (var token in tokens)
        {
            if (Articles.Contains(token.Term)) continue;
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
    public IEnumerable<(int First, int Last, string Term)> FindLoose(IReadOnlyList<Token> plain) => _loose.Find(plain);

    /// <summary>Every known expression and joined word in the sequence: the first place, how many places, and the term.</summary>
    public IEnumerable<(int First, int Count, string Term)> Find(IReadOnlyList<Token> plain)
    {
        for (var i = 0; i < plain.Count; i++)
        {
            if (i + 1 < plain.Count && Joined(plain[i], plain[i + 1]) is { } joined) yield return (i, 2, joined);
            if (!_byFirstWord.TryGetValue(plain[i].Term, out var expressions)) continue;
            foreach (var parts in expressions)
                if (StandsAt(plain, i, parts))
                    yield return (i, parts.Length, string.Join(' ', parts));
        }
    }

    private string? Joined(Token first, Token second)
    {
        if (first.Term.Length < 3 || second.Term.Length < 3 || StopWords.Contains(first.Term) || StopWords.Contains(second.Term)) return null;
        var joined = first.Term + second.Term;
        return _words.Contains(joined) ? joined : null;
    }

    private static bool StandsAt(IReadOnlyList<Token> plain, int at, string[] parts)
    {
        if (at + parts.Length > plain.Count) return false;
        for (var k = 1; k < parts.Length; k++)
            if (plain[at + k].Term != parts[k])
                return false;
        return true;
    }
}
