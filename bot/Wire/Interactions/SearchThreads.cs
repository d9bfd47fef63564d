namespace Bot.Wire.Interactions;

/// <summary>
/// Threads for searches alone: a search that runs away keeps its own thread busy, and neither heartbeats nor answers wait for it.
/// One that is abandoned is replaced, and ends with its search.
/// </summary>
internal sealed class SearchThreads : IDisposable
{
    private const int MostWaiting = 4_096;
    private const int MostAbandoned = 64;
    private const int Stack = 4 * 1024 * 1024;
    private readonly Queue<SearchJob> _waiting = [];
    private bool _isClosed;
    private int _abandoned;

    /// <summary>As many threads as there are cores, at least two.</summary>
    public SearchThreads()
    {
        for (var i = 0; i < Math.Max(2, Environment.ProcessorCount); i++)
            StartThread();
    }

    /// <summary>How many searches wait for a thread.</summary>
    public int Waiting { get { lock (_waiting) return _waiting.Count; } }

    /// <summary>Queues a search; null when too many wait already.</summary>
    public Search<T>? Start<T>(Func<T> work)
    {
        var search = new Search<T>(work, this);
        lock (_waiting)
        {
            if (_isClosed || _waiting.Count >= MostWaiting) return null;
            _waiting.Enqueue(search);
            Monitor.Pulse(_waiting);
        }

        return search;
    }

    /// <summary>Puts another thread in the place of one whose search nobody waits for any more.</summary>
    public void Replace()
    {
        if (Interlocked.Increment(ref _abandoned) <= MostAbandoned) StartThread();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_waiting)
        {
            _isClosed = true;
            Monitor.PulseAll(_waiting);
        }
    }

    private void StartThread() => new Thread(Work, Stack) { IsBackground = true, Name = "Search" }.Start();

    private void Work()
    {
        while (Next() is { } job)
        {
            if (job.Run()) continue;
            if (Interlocked.Decrement(ref _abandoned) < MostAbandoned) return;
        }
    }

    // A thread that waits here sleeps at once: one that span for a while first, as those of the pool do, would take the core from who answers.
    private SearchJob? Next()
    {
        lock (_waiting)
        {
            SearchJob? job;
            while (!_waiting.TryDequeue(out job) && !_isClosed) Monitor.Wait(_waiting);
            return job;
        }
    }
}
