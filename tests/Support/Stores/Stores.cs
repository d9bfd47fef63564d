using Bot.Store;
using Bot.Store.Postgres;
using Bot.Store.Sqlite;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Tests.Support.Stores;

/// <summary>The stores that every test of the suite is run against: PostgreSQL where Debian's packages are installed.</summary>
internal static class Stores
{
    public const string Sqlite = "SQLite";
    public const string Postgres = "PostgreSQL";

    private static readonly Lazy<DirectoryInfo> Folder = new(() =>
    {
        var folder = Directory.CreateTempSubdirectory("rapporteur-store");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Delete(recursive: true);
        return folder;
    });

    public static IEnumerable<string> Here => PostgresServer.WhyNone is null ? [Sqlite, Postgres] : [Sqlite];

    /// <summary>A place where nothing is stored yet: a folder, or the connection string of an empty database.</summary>
    public static string NewPlace(string kind) => kind == Sqlite ? Folder.Value.CreateSubdirectory(Guid.NewGuid().ToString("N")).FullName : PostgresServer.NewDatabase();

    public static IStore Open(string kind, string place, LogLines? log = null, TimeProvider? clock = null)
    {
        using var factory = LoggerFactory.Create(logging => logging.SetMinimumLevel(LogLevel.Debug));
        ILogger<T> Logger<T>()
        {
            if (log is null) return NullLogger<T>.Instance;
            factory.AddProvider(log);
            return factory.CreateLogger<T>();
        }

        return kind == Sqlite
            ? new SqliteStore(place, clock ?? TimeProvider.System, Logger<SqliteStore>())
            : new PostgresStore(place, clock ?? TimeProvider.System, Logger<PostgresStore>());
    }
}
