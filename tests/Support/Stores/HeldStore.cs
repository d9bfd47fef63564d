using Bot.Store;

namespace Tests.Support.Stores;

/// <summary>A shared store that answers when the test says so.</summary>
internal sealed class HeldStore : IStore
{
    private volatile TaskCompletionSource<ServerSettings?> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _reads;

    public TimeSpan Trust => TimeSpan.FromSeconds(10);

    /// <summary>Whether every reading fails at once.</summary>
    public bool Fails { get; set; }

    public int Reads => _reads;

    /// <summary>Answers what was asked and what will be.</summary>
    public void Release(ServerSettings? settings)
    {
        var held = _answer;
        _answer = new TaskCompletionSource<ServerSettings?>();
        _answer.SetResult(settings);
        held.TrySetResult(settings);
    }

    public Task<ServerSettings?> Find(string server, CancellationToken cancelled)
    {
        Interlocked.Increment(ref _reads);
        return Fails ? Task.FromException<ServerSettings?>(new StoreException(() => "The test says no.", () => "Ask it.")) : _answer.Task;
    }

    public Task<ServerSettings?> Change(string server, Func<ServerSettings?, ServerSettings?> change, CancellationToken cancelled) => throw new NotSupportedException();

    public Task<IReadOnlyList<string>> Servers(CancellationToken cancelled) => throw new NotSupportedException();

    public Task<IReadOnlyList<string>> ChangedBy(string user, CancellationToken cancelled) => throw new NotSupportedException();

    public Task<int> Forget(string user, CancellationToken cancelled) => throw new NotSupportedException();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
