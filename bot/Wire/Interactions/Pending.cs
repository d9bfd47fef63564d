namespace Bot.Wire.Interactions;

/// <summary>Counts what is under way, so that stopping can wait for it.</summary>
internal sealed class Pending(TimeProvider time)
{
    private static readonly TimeSpan LastCall = TimeSpan.FromMilliseconds(500);
    private readonly Lock _lock = new();
    private int _count;
    private TaskCompletionSource? _empty;
    private long _closed;

    /// <summary>How many are under way.</summary>
    public int Count { get { lock (_lock) return _count; } }

    /// <summary>One more; false once stopping has begun and nothing is under way, or half a second is over: what was sent before the stop is still let in.</summary>
    public bool Enter()
    {
        lock (_lock)
        {
            if (_empty is not null && (_count == 0 || time.GetElapsedTime(_closed) >= LastCall)) return false;
            _count++;
            return true;
        }
    }

    /// <summary>One less.</summary>
    public void Leave()
    {
        lock (_lock)
            if (--_count == 0) _empty?.TrySetResult();
    }

    /// <summary>Begins to let nothing in; done when nothing is under way.</summary>
    public Task Close()
    {
        lock (_lock)
        {
            if (_empty is null) (_empty, _closed) = (new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), time.GetTimestamp());
            if (_count == 0) _empty.TrySetResult();
            return _empty.Task;
        }
    }
}
