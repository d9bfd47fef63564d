using System.Collections.Concurrent;

namespace Index.FullText.Lucene;

/// <summary>What was read last of terms, at most twice <paramref name="most"/> of what <paramref name="size"/> counts: when the young half is full it becomes the old one, and what nobody asked for again is forgotten.</summary>
internal sealed class TermCache<T>(int most, Func<T, int> size)
    where T : class
{
    // What an entry takes beside what is counted.
    private const int Overhead = 16;
    private readonly Lock _lock = new();
    private volatile ConcurrentDictionary<string, T> _young = new(), _old = new();
    private int _size;

    /// <summary>What is kept of a term; null when nothing is.</summary>
    public T? Find(string term)
    {
        if (_young.TryGetValue(term, out var values)) return values;
        if (!_old.TryGetValue(term, out values)) return null;
        Add(term, values);
        return values;
    }

    /// <summary>Keeps a term for a while.</summary>
    public void Add(string term, T values)
    {
        if (!_young.TryAdd(term, values) || Interlocked.Add(ref _size, size(values) + Overhead) < most) return;
        lock (_lock)
        {
            if (_size < most) return;
            (_old, _young, _size) = (_young, new(), 0);
        }
    }
}
