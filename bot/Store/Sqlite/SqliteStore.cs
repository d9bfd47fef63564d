using System.Data.Common;
using System.Threading.Channels;
using Bot.Store.Sql;
using Microsoft.Data.Sqlite;

namespace Bot.Store.Sqlite;

/// <summary>A store in one file, used by one thread at a time: writes that wait together become one transaction. It is opened when first needed.</summary>
internal sealed partial class SqliteStore(string folder, TimeProvider time, ILogger<SqliteStore> logger) : SqlStore
{
    /// <summary>The file's name in the state folder.</summary>
    public const string FileName = "rapporteur.db";

    private const int MostWaiting = 16_384;
    private const int MostTogether = 1_000;
    private readonly string _path = Path.Combine(Path.GetFullPath(folder), FileName);
    private readonly Channel<SqliteJob> _jobs = Channel.CreateBounded<SqliteJob>(MostWaiting);
    private readonly Lock _lock = new();
    private Task? _working;

    /// <summary>Nobody else writes to the file.</summary>
    public override TimeSpan Trust => TimeSpan.MaxValue;

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        _jobs.Writer.TryComplete();
        if (_working is { } working) await working.ConfigureAwait(false);
    }

    /// <inheritdoc/>
    protected override bool IsEmpty => _working is null && !Path.Exists(_path);

    /// <inheritdoc/>
    protected override Task<T> Read<T>(Func<DbConnection, Task<T>> work, CancellationToken cancelled) =>
        Queue(new SqliteJob<T>(work, cancelled) { Writes = false }, cancelled);

    /// <inheritdoc/>
    protected override Task<T> Write<T>(Func<DbConnection, Task<T>> work, CancellationToken cancelled) =>
        Queue(new SqliteJob<T>(work, cancelled) { Writes = true }, cancelled);

    /// <inheritdoc/>
    protected override Task Lock(DbConnection connection, string server) => Task.CompletedTask;

    private async Task<T> Queue<T>(SqliteJob<T> job, CancellationToken cancelled)
    {
        lock (_lock) _working ??= Task.Run(Work, CancellationToken.None);
        try
        {
            await _jobs.Writer.WriteAsync(job, cancelled).ConfigureAwait(false);
        }
        catch (ChannelClosedException)
        {
            throw StoreWords.Stopping();
        }

        return await job.Result.WaitAsync(cancelled).ConfigureAwait(false);
    }

    private async Task Work()
    {
        using var file = new SqliteFile(_path, time, logger);
        var batch = new List<SqliteJob>();
        while (await _jobs.Reader.WaitToReadAsync().ConfigureAwait(false))
        {
            batch.Clear();
            while (batch.Count < MostTogether && _jobs.Reader.TryRead(out var job)) batch.Add(job);
            try
            {
                await Run(file, batch).ConfigureAwait(false);
                batch.ForEach(job => job.Finish());
            }
            catch (Exception exception)
            {
                // Whatever state the connection is in, the next batch begins with a new one.
                file.Close();
                Log.Failed(logger, _path, exception.Message);
                var failure = SqliteFaults.Of(exception);
                batch.ForEach(job => job.Fail(failure));
            }
        }
    }

    private static async Task Run(SqliteFile file, List<SqliteJob> batch)
    {
        try
        {
            await Once(file, batch).ConfigureAwait(false);
        }
        catch (SqliteException exception) when (SqliteFile.IsDamage(exception))
        {
            file.SetAside(exception.Message);
            await Once(file, batch).ConfigureAwait(false);
        }
        catch (SqliteException exception) when (SqliteFile.IsReadOnly(exception))
        {
            // A file that was opened while it could only be read stays so until it is opened again.
            file.Close();
            await Once(file, batch).ConfigureAwait(false);
        }
    }

    private static async Task Once(SqliteFile file, List<SqliteJob> batch)
    {
        var connection = await file.Open().ConfigureAwait(false);
        if (batch.Exists(job => job.Writes))
        {
            using var transaction = connection.BeginTransaction();
            foreach (var job in batch.Where(job => job.Writes)) await job.Run(connection).ConfigureAwait(false);
            await transaction.CommitAsync().ConfigureAwait(false);
        }

        foreach (var job in batch.Where(job => !job.Writes)) await job.Run(connection).ConfigureAwait(false);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The store {File} failed: {Why}")]
        public static partial void Failed(ILogger logger, string file, string why);
    }
}
