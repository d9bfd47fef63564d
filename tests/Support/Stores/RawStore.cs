using System.Data.Common;
using Bot.Store.Sql;
using Bot.Store.Sqlite;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Tests.Support.Stores;

/// <summary>A store as its database sees it.</summary>
internal static class RawStore
{
    public static async Task Run(string kind, string place, string sql)
    {
        using var connection = await Open(kind, place);
        await connection.Run(sql);
    }

    public static async Task<IReadOnlyList<string>> Column(string kind, string place, string sql)
    {
        using var connection = await Open(kind, place);
        return await connection.Column(sql.Replace("SELECT number", "SELECT CAST(number AS TEXT)", StringComparison.Ordinal));
    }

    private static async Task<DbConnection> Open(string kind, string place)
    {
        DbConnection connection = kind == Stores.Sqlite
            ? new SqliteConnection($"Data Source={Path.Combine(place, SqliteStore.FileName)};Pooling=False")
            : new NpgsqlConnection($"{place};Pooling=false");
        await connection.OpenAsync();
        return connection;
    }
}
