namespace Bot.Wire.Interactions;

/// <summary>
/// Gives back what answers leave behind, two seconds after each hundred of them. The collector would let tens of megabytes pile up first, as it may in a server
/// that has the machine to itself; here a collection of the young generations takes a millisecond, one of the whole heap some twelve.
/// </summary>
internal sealed class Housekeeping : IDisposable
{
    private const int Every = 100;
    private const int WholeEvery = 900;

    // The runtime's compiler keeps up to 16 MiB for its next methods, and gives them back as the finalizer wakes, two seconds apart (JitHost::reclaim).
    private static readonly TimeSpan Later = TimeSpan.FromSeconds(2.1);
    private readonly ITimer _timer;
    private int _answers;
    private int _sinceWhole = WholeEvery;

    /// <summary>Waits for the first hundred answers.</summary>
    public Housekeeping(TimeProvider time) => _timer = time.CreateTimer(_ => Sweep(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

    /// <summary>One more answer is out.</summary>
    public void Answered()
    {
        if (Interlocked.Increment(ref _answers) == Every) _timer.Change(Later, Timeout.InfiniteTimeSpan);
    }

    /// <inheritdoc/>
    public void Dispose() => _timer.Dispose();

    private void Sweep()
    {
        // What was remembered for a while and replaced has grown old, and only a collection of the whole heap finds it.
        _sinceWhole += Interlocked.Exchange(ref _answers, 0);
        if (_sinceWhole >= WholeEvery)
        {
            _sinceWhole = 0;
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
        else GC.Collect(1, GCCollectionMode.Forced, blocking: true);
        GC.WaitForPendingFinalizers();
        NativeHeap.Trim();
    }
}
