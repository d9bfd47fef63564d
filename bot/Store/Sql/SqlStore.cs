using System.Data.Common;

namespace Bot.Store.Sql;

/// <summary>A store in a database: the statements are the same in every one, what differs is how they are run.</summary>
internal abstract class SqlStore : IStore
{
    /// <inheritdoc/>
    public abstract TimeSpan Trust { get; }

    /// <inheritdoc/>
    public Task<ServerSettings?> Find(string server, CancellationToken cancelled) =>
        Read(connection => ServerTable.Find(connection, server), none: null, cancelled);

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
    public Task<IReadOnlyList<string>> Servers(CancellationToken cancelled) => Read(ServerTable.All, none: [], cancelled);

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> ChangedBy(string user, CancellationToken cancelled) =>
        Read(connection => ServerTable.ChangedBy(connection, user), none: [], cancelled);

    /// <inheritdoc/>
    public Task<int> Forget(string user, CancellationToken cancelled) => Write(connection => ServerTable.Forget(connection, user), cancelled);

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();

    /// <summary>Runs work that changes nothing; what is given for none may be given where nothing was ever written.</summary>
    protected abstract Task<T> Read<T>(Func<DbConnection, Task<T>> work, T none, CancellationToken cancelled);

    /// <summary>Runs work in a transaction; done when it is safe on the disk.</summary>
    protected abstract Task<T> Write<T>(Func<DbConnection, Task<T>> work, CancellationToken cancelled);

    /// <summary>Keeps others from changing the server until the transaction ends.</summary>
    protected abstract Task Lock(DbConnection connection, string server);
}
