namespace Bot.Wire.Interactions;

/// <summary>How fast one user may ask: twenty at once, five a second after that; nobody's flood slows the others.</summary>
internal sealed class AskerLimits(TimeProvider time)
{
    private const double AtOnce = 20;
    private const double ASecond = 5;
    private const int MostUsers = 10_000;
    private readonly Lock _lock = new();
    private readonly Dictionary<string, (double Left, long At)> _users = [];

    /// <summary>How many users are remembered now, at most 10,000.</summary>
    public int Count { get { lock (_lock) return _users.Count; } }

    /// <summary>Whether the user may ask now; takes one turn.</summary>
    public bool MayAsk(string user)
    {
        var now = time.GetTimestamp();
        lock (_lock)
        {
            if (_users.Count >= MostUsers) Forget(now);
            var left = _users.TryGetValue(user, out var turns) ? Left(turns, now) : AtOnce;
            _users[user] = (left >= 1 ? left - 1 : left, now);
            return left >= 1;
        }
    }

    private double Left((double Left, long At) turns, long now) =>
        Math.Min(AtOnce, turns.Left + ASecond * time.GetElapsedTime(turns.At, now).TotalSeconds);

    // Who has all turns again needs no entry; in a crowd of new names everybody starts afresh.
    private void Forget(long now)
    {
        foreach (var (user, turns) in _users)
            if (Left(turns, now) >= AtOnce)
                _users.Remove(user);
        if (_users.Count >= MostUsers) _users.Clear();
    }
}
