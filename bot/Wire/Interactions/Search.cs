using System.Globalization;

namespace Bot.Wire.Interactions;

/// <summary>One search: its result, and a way to wait for it no longer.</summary>
internal sealed class Search<T>(Func<T> work, SearchThreads threads) : SearchJob
{
    private const int Waiting = 0, Running = 1, Done = 2, Abandoned = 3;
    private readonly TaskCompletionSource<T> _result = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CultureInfo _language = CultureInfo.CurrentUICulture;
    private int _state;

    /// <summary>The result; never set when the search was abandoned before it ran.</summary>
    public Task<T> Result => _result.Task;

    /// <summary>Whether a thread has taken it.</summary>
    public bool HasStarted => Volatile.Read(ref _state) != Waiting;

    /// <inheritdoc/>
    public override bool Run()
    {
        if (Interlocked.CompareExchange(ref _state, Running, Waiting) != Waiting) return true;
        CultureInfo.CurrentUICulture = _language;
        try
        {
            _result.TrySetResult(work());
        }
        catch (Exception exception)
        {
            _result.TrySetException(exception);
        }

        return Interlocked.CompareExchange(ref _state, Done, Running) == Running;
    }

    /// <summary>Stops waiting: before it runs it is dropped, while it runs its thread is replaced.</summary>
    public void Abandon()
    {
        if (Interlocked.CompareExchange(ref _state, Abandoned, Waiting) == Waiting) return;
        if (Interlocked.CompareExchange(ref _state, Abandoned, Running) == Running) threads.Replace();
    }
}
