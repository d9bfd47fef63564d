using System.Data.Common;

namespace Bot.Store.Sqlite;

/// <summary>Work that waits for the one thread that uses the file.</summary>
internal abstract class SqliteJob
{
    /// <summary>Whether it needs a transaction.</summary>
    public required bool Writes { get; init; }

    /// <summary>Does it; a fault of its own is kept, one of the database goes to the caller.</summary>
    public abstract Task Run(DbConnection connection);

    /// <summary>Tells whoever waits that it is done, and safe.</summary>
    public abstract void Finish();

    /// <summary>Tells whoever waits that it failed.</summary>
    public abstract void Fail(Exception exception);
}

/// <summary>Work with a result.</summary>
internal sealed class SqliteJob<T>(Func<DbConnection, Task<T>> work, CancellationToken cancelled) : SqliteJob
{
    private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? _result;
    private Exception? _fault;

    /// <summary>The result, once it is safe.</summary>
    public Task<T> Result => _done.Task;

    /// <inheritdoc/>
    public override async Task Run(DbConnection connection)
    {
        // The batch may run twice; only the last time counts.
        (_result, _fault) = (default, null);
        try
        {
            cancelled.ThrowIfCancellationRequested();
            _result = await work(connection).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not DbException)
        {
            _fault = exception;
        }
    }

    /// <inheritdoc/>
    public override void Finish()
    {
        if (_fault is not null) Fail(_fault);
        else _done.TrySetResult(_result!);
    }

    /// <inheritdoc/>
    public override void Fail(Exception exception)
    {
        _done.TrySetException(exception);
        // Whoever asked may have gone.
        _ = _done.Task.Exception;
    }
}
