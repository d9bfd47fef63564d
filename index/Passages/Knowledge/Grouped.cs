namespace Index.Passages.Knowledge;

/// <summary>Values by keys that have few each, in flat arrays: ten thousand lists of one would be several times as large. The order of each key's values is kept.</summary>
internal sealed class Grouped<T>
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    // The values of the n-th key stand from _first[n] up to _first[n + 1].
    private readonly int[] _first;
    private readonly T[] _values;

    /// <summary>Takes the pairs, which are read twice.</summary>
    public Grouped(IEnumerable<(string Key, T Value)> pairs)
    {
        var counts = new List<int>();
        foreach (var (key, _) in pairs)
        {
            if (_numbers.TryAdd(key, counts.Count)) counts.Add(0);
            counts[_numbers[key]]++;
        }
        _numbers.TrimExcess();
        _first = new int[counts.Count + 1];
        for (var i = 0; i < counts.Count; i++) _first[i + 1] = _first[i] + counts[i];
        _values = new T[_first[^1]];
        var next = _first.ToArray();
        foreach (var (key, value) in pairs) _values[next[_numbers[key]]++] = value;
    }

    /// <summary>The keys, each once, in the order in which they came.</summary>
    public IReadOnlyCollection<string> Keys => _numbers.Keys;

    /// <summary>Whether the key has a value.</summary>
    public bool Contains(string key) => _numbers.ContainsKey(key);

    /// <summary>The values of a key; none for an unknown one.</summary>
    public ArraySegment<T> Of(string key) => _numbers.TryGetValue(key, out var number) ? new(_values, _first[number], _first[number + 1] - _first[number]) : [];
}
