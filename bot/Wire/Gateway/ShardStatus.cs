namespace Bot.Wire.Gateway;

/// <summary>How one shard is doing, for health checks and metrics; written by its connection, read by anybody.</summary>
internal sealed class ShardStatus(int id, TimeProvider time)
{
    private long _lastSign;
    private long _intervalTicks;
    private volatile bool _isReady;

    /// <summary>The shard's number.</summary>
    public int Id => id;

    /// <summary>Whether READY or RESUMED came and the connection is still there.</summary>
    public bool IsReady => _isReady;

    /// <summary>Ready, and the last heartbeat was answered within two intervals.</summary>
    public bool IsHealthy => _isReady && SinceLastSign < 2 * new TimeSpan(Interlocked.Read(ref _intervalTicks));

    /// <summary>Time since Discord last answered a heartbeat or made the shard ready.</summary>
    public TimeSpan SinceLastSign => time.GetElapsedTime(Interlocked.Read(ref _lastSign));

    /// <summary>HELLO came.</summary>
    public void Greeted(TimeSpan interval) => Interlocked.Exchange(ref _intervalTicks, interval.Ticks);

    /// <summary>READY or RESUMED came.</summary>
    public void Ready()
    {
        Acknowledged();
        _isReady = true;
    }

    /// <summary>A heartbeat was answered.</summary>
    public void Acknowledged() => Interlocked.Exchange(ref _lastSign, time.GetTimestamp());

    /// <summary>The connection is gone.</summary>
    public void Lost() => _isReady = false;
}
