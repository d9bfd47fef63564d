using System.Data.Common;

namespace Bot.Store.Sql;

/// <summary>A store in a database: the statements are the same in every one, what differs is how they are run.</summary>
internal abstract class SqlStore : IStore
{
    /// <inheritdoc/>
    public abstract TimeSpan Trust { get; }

    /// <inheritdoc/>
    public Task<ServerSettings?> Find(string server, CancellationToken cancelled) =>
        IsEmpty
            ? Task.FromResult<ServerSettings?>(null)
            : Read(connection => ServerTable.Find(connection, server), cancelled);

    /// <inheritdoc/>
    public Task<ServerSettings?> Change(string server, Func<ServerSettings?, ServerSettings?> change, CancellationToken cancelled) =>
        Write(async connection =>
        {
            await Lock(connection, server).ConfigureAwait(false);
            var changed = change(await ServerTable.Find(connection, server).ConfigureAwait(false));
            await ServerTable.Put(connection, server, changed).ConfigureAwait(false);
            return changed;
        }, cancelled);

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> Servers(CancellationToken cancelled) =>
        IsEmpty ? Task.FromResult<IReadOnlyList<string>>([]) : Read(ServerTable.All, cancelled);

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> ChangedBy(string user, CancellationToken cancelled) =>
        IsEmpty ? Task.FromResult<IReadOnlyList<string>>([]) : Read(connection => ServerTable.ChangedBy(connection, user), cancelled);

    /// <inheritdoc/>
    public Task<int> Forget(string user, CancellationToken cancelled) =>
        IsEmpty ? Task.FromResult(0) : Write(connection => ServerTable.Forget(connection, user), cancelled);

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();

    /// <summary>Whether nothing was ever written, as far as can be told without a database.</summary>
    protected virtual bool IsEmpty => false;

    /// <summary>Runs work that changes nothing.</summary>
    protected abstract Task<T> Read<T>(Func<DbConnection, Task<T>> work, CancellationToken cancelled);

    /// <summary>Runs work in a transaction; done when it is safe on the disk.</summary>
    protected abstract Task<T> Write<T>(Func<DbConnection, Task<T>> work, CancellationToken cancelled);

    /// <summary>Keeps others from changing the server until the transaction ends.</summary>
    protected abstract Task Lock(DbConnection connection, string server);
}
