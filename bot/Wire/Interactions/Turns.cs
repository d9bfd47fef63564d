namespace Bot.Wire.Interactions;

/// <summary>Turns that come back evenly: so many at once, and all of them again after a time; of at most 10,000 names.</summary>
internal sealed class Turns(int atOnce, TimeSpan time, TimeProvider clock)
{
    private const int Most = 10_000;
    private readonly double _aSecond = atOnce / time.TotalSeconds;
    private readonly Lock _lock = new();
    private readonly Dictionary<string, (double Left, long At)> _names = [];

    /// <summary>How many names are remembered now, at most 10,000.</summary>
    public int Count { get { lock (_lock) return _names.Count; } }

    /// <summary>Takes a turn; when there is none, how long until there is.</summary>
    public TimeSpan? Take(string name)
    {
        if (atOnce == 0) return null;
        var now = clock.GetTimestamp();
        lock (_lock)
        {
            if (_names.Count >= Most) Forget(now);
            var left = _names.TryGetValue(name, out var turns) ? Left(turns, now) : atOnce;
            _names[name] = (left >= 1 ? left - 1 : left, now);
            return left >= 1 ? null : TimeSpan.FromSeconds((1 - left) / _aSecond);
        }
    }

    private double Left((double Left, long At) turns, long now) =>
        Math.Min(atOnce, turns.Left + _aSecond * clock.GetElapsedTime(turns.At, now).TotalSeconds);

    // Who has all turns again needs no entry; in a crowd of new names everybody starts afresh.
    private void Forget(long now)
    {
        foreach (var (name, turns) in _names)
            if (Left(turns, now) >= atOnce)
                _names.Remove(name);
        if (_names.Count >= Most) _names.Clear();
    }
}
