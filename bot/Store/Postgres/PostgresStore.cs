using System.Data.Common;
using System.Net.Sockets;
using Bot.Store.Sql;
using Npgsql;

namespace Bot.Store.Postgres;

/// <summary>A store in PostgreSQL, for several processes. It is connected to when first needed.</summary>
internal sealed partial class PostgresStore(string connectionString, TimeProvider time, ILogger<PostgresStore> logger) : SqlStore
{
    private const int MostConnections = 8;
    private const string HasTable = "SELECT count(*) FROM pg_tables WHERE tablename = 'rapporteur_migration' AND schemaname = ANY (current_schemas(false))";
    private readonly SemaphoreSlim _connections = new(MostConnections);
    private readonly SemaphoreSlim _opening = new(1);
    private volatile IAsyncDisposable? _source;

    /// <summary>Another process may have changed what was read.</summary>
    public override TimeSpan Trust { get; } = TimeSpan.FromSeconds(10);

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        if (_source is { } source) await source.DisposeAsync().ConfigureAwait(false);
        _connections.Dispose();
        _opening.Dispose();
    }

    /// <inheritdoc/>
    protected override Task<T> Read<T>(Func<DbConnection, Task<T>> work, CancellationToken cancelled) =>
        // Loading the client takes a while the first time, and nobody should wait for that longer than for the database.
        Task.Run(() => Use(work, cancelled), cancelled);

    /// <inheritdoc/>
    protected override Task<T> Write<T>(Func<DbConnection, Task<T>> work, CancellationToken cancelled) =>
        Use(async connection =>
        {
            using var transaction = await connection.BeginTransactionAsync(cancelled).ConfigureAwait(false);
            var result = await work(connection).ConfigureAwait(false);
            // Once it is sent nobody can say that it did not happen.
            await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
            return result;
        }, cancelled);

    /// <inheritdoc/>
    protected override Task Lock(DbConnection connection, string server) =>
        connection.Run("SELECT pg_advisory_xact_lock(hashtextextended('rapporteur ' || @server, 0))", ("server", server));

    private async Task<T> Use<T>(Func<DbConnection, Task<T>> work, CancellationToken cancelled)
    {
        await _connections.WaitAsync(cancelled).ConfigureAwait(false);
        try
        {
            var source = await Source(cancelled).ConfigureAwait(false);
            using var connection = await source.OpenConnectionAsync(cancelled).ConfigureAwait(false);
            return await work(connection).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is NpgsqlException or SocketException or TimeoutException or IOException)
        {
            Log.Failed(logger, exception.Message);
            throw exception is PostgresException { SqlState: PostgresErrorCodes.DiskFull } ? StoreWords.Full(exception)
                : exception is PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction or PostgresErrorCodes.InsufficientPrivilege } ? StoreWords.ReadOnly(exception)
                : StoreWords.Away(exception);
        }
        finally
        {
            _connections.Release();
        }
    }

    private async Task<NpgsqlDataSource> Source(CancellationToken cancelled)
    {
        if (_source is NpgsqlDataSource there) return there;
        await _opening.WaitAsync(cancelled).ConfigureAwait(false);
        try
        {
            if (_source is NpgsqlDataSource meanwhile) return meanwhile;
            var source = NpgsqlDataSource.Create(Settings());
            try
            {
                using var connection = await source.OpenConnectionAsync(cancelled).ConfigureAwait(false);
                await Migrate(connection, cancelled).ConfigureAwait(false);
                _source = source;
                return source;
            }
            catch
            {
                await source.DisposeAsync().ConfigureAwait(false);
                throw;
            }
        }
        finally
        {
            _opening.Release();
        }
    }

    private async Task Migrate(NpgsqlConnection connection, CancellationToken cancelled)
    {
        if (await Migrations.AreDone(connection, HasTable).ConfigureAwait(false)) return;
        using var transaction = await connection.BeginTransactionAsync(cancelled).ConfigureAwait(false);
        // Several processes start at once after an upgrade.
        await connection.Run("SELECT pg_advisory_xact_lock(hashtextextended('rapporteur migrations', 0))").ConfigureAwait(false);
        await Migrations.Run(connection, time.GetUtcNow()).ConfigureAwait(false);
        await transaction.CommitAsync(cancelled).ConfigureAwait(false);
    }

    // What the operator wrote stays; a command of a bot that waits longer helps nobody.
    private string Settings()
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        if (!settings.ContainsKey("Timeout")) settings.Timeout = 3;
        if (!settings.ContainsKey("Command Timeout")) settings.CommandTimeout = 5;
        if (!settings.ContainsKey("Application Name")) settings.ApplicationName = "Rapporteur";
        return settings.ConnectionString;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The store in PostgreSQL failed: {Why}")]
        public static partial void Failed(ILogger logger, string why);
    }
}
