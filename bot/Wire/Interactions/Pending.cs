namespace Bot.Wire.Interactions;

/// <summary>Counts what is under way, so that stopping can wait for it.</summary>
internal sealed class Pending
{
    private readonly Lock _lock = new();
    private int _count;
    private TaskCompletionSource? _empty;

    /// <summary>How many are under way.</summary>
    public int Count { get { lock (_lock) return _count; } }

    /// <summary>One more; false once stopping has begun.</summary>
    public bool Enter()
    {
        lock (_lock)
        {
            if (_empty is not null) return false;
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

    /// <summary>Lets nothing in any more; done when nothing is under way.</summary>
    public Task Close()
    {
        lock (_lock)
        {
            _empty ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            if (_count == 0) _empty.TrySetResult();
            return _empty.Task;
        }
    }
}
