namespace Index.Passages.Completion;

/// <summary>Which suggestions hold which words, and how much each counts; words are found by their beginning or by their stem.</summary>
internal sealed class WordTable
{
    private const double Whole = 2;
    private readonly Dictionary<string, Dictionary<int, double>> _terms = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Dictionary<int, double>> _growing = new(StringComparer.Ordinal);
    private string[] _letters = [];
    private Dictionary<int, double>[] _holders = [];

    /// <summary>Adds the words of one field; an earlier word counts a little more.</summary>
    public void Add(int suggestion, IEnumerable<TypedWord> words, double weight)
    {
        var place = 0;
        TypedWord? before = null;
        foreach (var word in words)
        {
            var value = weight + 0.5 / ++place;
            Add(suggestion, word, value);
            if (before is { } part && TypedWord.Joined(part, word) is { } joined) Add(suggestion, joined, value);
            before = word;
        }
    }

    private void Add(int suggestion, TypedWord word, double value)
    {
        Raise(_terms, word.Term, suggestion, value);
        Raise(_growing, word.Letters, suggestion, value);
    }

    /// <summary>Ends the adding; before it no beginning is found.</summary>
    public void Close()
    {
        _letters = [.. _growing.Keys];
        _holders = [.. _growing.Values];
    }

    /// <summary>The suggestions that hold the word, whole or begun, each with its best value.</summary>
    public Dictionary<int, double> Holders(TypedWord typed, bool begun)
    {
        var holders = new Dictionary<int, double>();
        if (_terms.TryGetValue(typed.Term, out var same))
            foreach (var (suggestion, value) in same)
                holders[suggestion] = Whole * value;
        if (!begun || typed.Letters.Length == 0) return holders;
        var at = Array.BinarySearch(_letters, typed.Letters, StringComparer.Ordinal);
        for (at = at < 0 ? ~at : at; at < _letters.Length && _letters[at].StartsWith(typed.Letters, StringComparison.Ordinal); at++)
            foreach (var (suggestion, value) in _holders[at])
                holders[suggestion] = Math.Max(value, holders.GetValueOrDefault(suggestion));
        return holders;
    }

    private static void Raise(IDictionary<string, Dictionary<int, double>> words, string word, int suggestion, double value)
    {
        if (!words.TryGetValue(word, out var holders)) words[word] = holders = [];
        holders[suggestion] = Math.Max(value, holders.GetValueOrDefault(suggestion));
    }
}
