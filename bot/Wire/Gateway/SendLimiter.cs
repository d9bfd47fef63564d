namespace Bot.Wire.Gateway;

/// <summary>Keeps a connection under 120 frames in 60 seconds (GW-19); the last slots are for heartbeats that are due.</summary>
internal sealed class SendLimiter(TimeProvider time)
{
    private const int Most = 118;
    private const int Reserved = 8;
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(61);
    private readonly Queue<long> _sent = new();
    private readonly Lock _lock = new();

    /// <summary>Takes a slot; gives zero when there was one, else how long until there is.</summary>
    public TimeSpan Take(bool isDue)
    {
        lock (_lock)
        {
            while (_sent.TryPeek(out var oldest) && time.GetElapsedTime(oldest) > Window) _sent.Dequeue();
            if (_sent.Count >= (isDue ? Most : Most - Reserved))
                return Window - time.GetElapsedTime(_sent.Peek()) + TimeSpan.FromMilliseconds(1);
            _sent.Enqueue(time.GetTimestamp());
            return TimeSpan.Zero;
        }
    }
}
