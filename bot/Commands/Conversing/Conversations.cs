namespace Bot.Commands.Conversing;

/// <summary>What each asker asked last in each channel, for five minutes, of at most a thousand; never stored and never logged.</summary>
public sealed class Conversations : IDisposable
{
    private const int Most = 1_000;
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(5);
    private readonly TimeProvider _time;
    private readonly ITimer _sweep;
    private readonly Lock _lock = new();
    private readonly Dictionary<(string Channel, string User), (Topic Topic, long At)> _last = [];

    /// <summary>An empty memory.</summary>
    public Conversations(TimeProvider time)
    {
        _time = time;
        _sweep = time.CreateTimer(_ => Sweep(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>How many are remembered now, at most 1,000.</summary>
    public int Count { get { lock (_lock) return _last.Count; } }

    /// <summary>What the user asked last in the channel; null when that was not in the last five minutes.</summary>
    public Topic? Find(string channel, string user)
    {
        lock (_lock) return _last.TryGetValue((channel, user), out var found) && !IsOver(found.At) ? found.Topic : null;
    }

    /// <summary>Remembers what the user asked; of too many, the oldest goes.</summary>
    public void Keep(string channel, string user, Topic asked)
    {
        lock (_lock)
        {
            if (_last.Count >= Most && !_last.ContainsKey((channel, user))) _last.Remove(_last.MinBy(one => one.Value.At).Key);
            if (_last.Count == 0) _sweep.Change(Kept, Timeout.InfiniteTimeSpan);
            _last[(channel, user)] = (asked, _time.GetTimestamp());
        }
    }

    /// <summary>Forgets all that the user asked; gives whether there was anything.</summary>
    public bool Forget(string user)
    {
        lock (_lock)
        {
            var before = _last.Count;
            foreach (var key in _last.Keys.Where(key => key.User == user))
                _last.Remove(key);
            return _last.Count < before;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _sweep.Dispose();

    // Nothing stays because nobody asks any more.
    private void Sweep()
    {
        lock (_lock)
        {
            foreach (var (key, (_, at)) in _last)
                if (IsOver(at)) _last.Remove(key);
            if (_last.Count > 0) _sweep.Change(Kept - _time.GetElapsedTime(_last.Values.Min(one => one.At)), Timeout.InfiniteTimeSpan);
        }
    }

    private bool IsOver(long at) => _time.GetElapsedTime(at) >= Kept;
}
