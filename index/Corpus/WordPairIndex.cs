using Index.Corpus.Parsing;

namespace Index.Corpus;

/// <summary>Which clauses hold which pairs of neighbouring words, to find the most alike without comparing each with each.</summary>
internal sealed class WordPairIndex
{
    // Pairs that stand in very many clauses (“of the”) tell nothing apart and would make the search slow.
    private const int MostHolders = 200;
    private const int MostCompared = 20;

    private readonly Dictionary<string, List<int>> _holders = [];
    private readonly List<HashSet<string>> _pairs = [];

    public void Add(string text)
    {
        var pairs = PairsOf(text);
        foreach (var pair in pairs)
        {
            if (!_holders.TryGetValue(pair, out var list)) _holders[pair] = list = [];
            if (list.Count < MostHolders) list.Add(_pairs.Count);
        }
        _pairs.Add(pairs);
    }

    /// <summary>The place of the clause that shares the largest part of its pairs with the text, and that part from 0 to 1; -1 when none shares any.</summary>
    public (int At, double Alike) MostAlike(string text)
    {
        var pairs = PairsOf(text);
        var shared = new Dictionary<int, int>();
        foreach (var pair in pairs)
            foreach (var clause in _holders.GetValueOrDefault(pair) ?? [])
                shared[clause] = shared.GetValueOrDefault(clause) + 1;
        return shared.OrderByDescending(s => s.Value).ThenBy(s => s.Key).Take(MostCompared)
            .Select(s => (At: s.Key, Alike: 2.0 * pairs.Count(_pairs[s.Key].Contains) / (_pairs[s.Key].Count + pairs.Count)))
            .OrderByDescending(s => s.Alike).ThenBy(s => s.At).FirstOrDefault((At: -1, Alike: 0));
    }

    private static HashSet<string> PairsOf(string text)
    {
        var words = Prose.Words(text.ToLowerInvariant());
        return words.Count < 2 ? [.. words] : [.. words.Zip(words.Skip(1), (a, b) => a + " " + b)];
    }
}
