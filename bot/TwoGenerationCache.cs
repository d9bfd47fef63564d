namespace Bot;

/// <summary>
/// A bounded map of what was added or asked for last, at most twice <paramref name="half"/> entries. When the younger
/// generation is full, or older than <paramref name="age"/>, it becomes the older one, and the one before is forgotten
/// as a whole: no entry needs a time of its own.
/// </summary>
internal sealed class TwoGenerationCache<TKey, TValue>(int half, TimeSpan? age = null, TimeProvider? time = null)
    where TKey : notnull
{
    private readonly TimeProvider _time = time ?? TimeProvider.System;
    private readonly Lock _lock = new();
    private Dictionary<TKey, TValue> _younger = [];
    private Dictionary<TKey, TValue> _older = [];
    private long _since = (time ?? TimeProvider.System).GetTimestamp();

    /// <summary>How many entries are kept now.</summary>
    public int Count { get { lock (_lock) return _younger.Count + _older.Count; } }

    /// <summary>
    /// The value of a key, which is kept longer for having been asked for; the type's default when there is none.
    /// </summary>
    public TValue? Find(TKey key)
    {
        lock (_lock)
        {
            if (_younger.TryGetValue(key, out var value)) return value;
            if (!_older.TryGetValue(key, out value)) return default;
            Add(key, value);
            return value;
        }
    }

    /// <summary>The value of a key, made and kept when there is none.</summary>
    public TValue GetOrAdd(TKey key, Func<TKey, TValue> make)
    {
        lock (_lock)
        {
            if (_younger.TryGetValue(key, out var value)) return value;
            if (!_older.TryGetValue(key, out value)) value = make(key);
            Add(key, value);
            return value;
        }
    }

    /// <summary>Keeps a value, in the place of one that the key had.</summary>
    public void Set(TKey key, TValue value)
    {
        lock (_lock) Add(key, value);
    }

    /// <summary>Keeps the value of a key that has none; false when it has one, which is not kept longer.</summary>
    public bool TryAdd(TKey key, TValue value)
    {
        lock (_lock)
        {
            Turn();
            if (_younger.ContainsKey(key) || _older.ContainsKey(key)) return false;
            _younger.Add(key, value);
            return true;
        }
    }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        lock (_lock) (_younger, _older, _since) = ([], [], _time.GetTimestamp());
    }

    private void Add(TKey key, TValue value)
    {
        Turn();
        _younger[key] = value;
    }

    private void Turn()
    {
        if (_younger.Count >= half || (age is { } most && _time.GetElapsedTime(_since) > most))
            (_older, _younger, _since) = (_younger, [], _time.GetTimestamp());
    }
}
