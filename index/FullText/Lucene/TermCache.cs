using System.Collections.Concurrent;
using Index.FullText.Scoring;

namespace Index.FullText.Lucene;

/// <summary>The terms that were read last, at most twice <paramref name="most"/> postings of twelve bytes: when the young half is full it becomes the old one, and what nobody asked for again is forgotten.</summary>
internal sealed class TermCache(int most)
{
    // What an entry takes beside its postings, counted in postings.
    private const int Overhead = 16;
    private readonly Lock _lock = new();
    private volatile ConcurrentDictionary<string, TermValues> _young = new(), _old = new();
    private int _size;

    /// <summary>What is kept of a term; null when nothing is.</summary>
    public TermValues? Find(string term)
    {
        if (_young.TryGetValue(term, out var values)) return values;
        if (!_old.TryGetValue(term, out values)) return null;
        Add(term, values);
        return values;
    }

    /// <summary>Keeps a term for a while.</summary>
    public void Add(string term, TermValues values)
    {
        if (!_young.TryAdd(term, values) || Interlocked.Add(ref _size, values.Count + Overhead) < most) return;
        lock (_lock)
        {
            if (_size < most) return;
            (_old, _young, _size) = (_young, new(), 0);
        }
    }
}
