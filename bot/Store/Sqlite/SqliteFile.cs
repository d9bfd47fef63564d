using System.Globalization;
using Bot.Store.Sql;
using Microsoft.Data.Sqlite;

namespace Bot.Store.Sqlite;

/// <summary>The file and the one connection to it: opened when first needed, checked, brought to this version's form; a damaged file is set aside.</summary>
internal sealed partial class SqliteFile(string path, TimeProvider time, ILogger logger) : IDisposable
{
    private const int ReadOnly = 8, Corrupt = 11, NotADatabase = 26;
    private const string HasTable = "SELECT count(*) FROM sqlite_master WHERE name = 'rapporteur_migration'";
    private SqliteConnection? _connection;

    /// <summary>Whether a fault means that the file is damaged.</summary>
    public static bool IsDamage(SqliteException exception) => exception.SqliteErrorCode is Corrupt or NotADatabase;

    /// <summary>Whether a fault means that the file can only be read.</summary>
    public static bool IsReadOnly(SqliteException exception) => exception.SqliteErrorCode == ReadOnly;

    /// <summary>The connection; a damaged file is set aside and a new one begun.</summary>
    public async Task<SqliteConnection> Open()
    {
        if (_connection is not null) return _connection;
        try
        {
            return _connection = await Checked().ConfigureAwait(false);
        }
        catch (SqliteException exception) when (IsDamage(exception))
        {
            SetAside(exception.Message);
            return _connection = await Checked().ConfigureAwait(false);
        }
    }

    /// <summary>Closes the file; the next use opens it again.</summary>
    public void Close()
    {
        _connection?.Dispose();
        _connection = null;
    }

    /// <summary>Closes a damaged file and renames it, with what belongs to it, so that somebody can look at it.</summary>
    public void SetAside(string why)
    {
        Close();
        var aside = $"{path}.damaged-{time.GetUtcNow().ToString("yyyyMMdd'T'HHmmssfff'Z'", CultureInfo.InvariantCulture)}";
        File.Move(path, aside);
        if (File.Exists($"{path}-journal")) File.Move($"{path}-journal", $"{aside}-journal");
        Log.SetAside(logger, path, why, aside);
    }

    /// <inheritdoc/>
    public void Dispose() => Close();

    private async Task<SqliteConnection> Checked()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, DefaultTimeout = 5 }.ConnectionString);
        try
        {
            await connection.OpenAsync().ConfigureAwait(false);
            // A rollback journal keeps everything in one file between two writes, so that a backup is a copy of that file; EXTRA makes the disk have it, and the journal's end, before a write is done.
            await connection.Run("PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA;").ConfigureAwait(false);
            if (await connection.Column("PRAGMA quick_check(1)").ConfigureAwait(false) is not ["ok"] and var found)
                throw new SqliteException(string.Join(' ', found), Corrupt);
            if (await Migrations.AreDone(connection, HasTable).ConfigureAwait(false)) return connection;
            using var transaction = connection.BeginTransaction();
            await Migrations.Run(connection, time.GetUtcNow()).ConfigureAwait(false);
            await transaction.CommitAsync().ConfigureAwait(false);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "Fault of the disk: the store {File} is damaged ({Why}). It was set aside as {Aside} and a new one begun: every server has the default settings until its own are set again, or a copy is brought back")]
        public static partial void SetAside(ILogger logger, string file, string why, string aside);
    }
}
