using System.Data.Common;

namespace Bot.Store.Sql;

/// <summary>Brings a database to the form that this version knows: the numbered files of this folder, in order, each recorded once.</summary>
internal static class Migrations
{
    private static readonly string Prefix = $"{typeof(Migrations).Namespace}.";

    private static readonly IReadOnlyList<string> Files =
        [.. typeof(Migrations).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(".sql", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>The number of the form that this version knows.</summary>
    public static int Known => Files.Count;

    /// <summary>Whether the database has this version's form; throws when it has a newer one.</summary>
    public static async Task<bool> AreDone(DbConnection connection, string hasTable)
    {
        if (await connection.Number(hasTable).ConfigureAwait(false) == 0) return false;
        var last = await Last(connection).ConfigureAwait(false);
        return last > Known ? throw StoreWords.Newer(last, Known) : last == Known;
    }

    /// <summary>Does what is still to be done, inside the caller's transaction: all of it or nothing.</summary>
    public static async Task Run(DbConnection connection, DateTimeOffset now)
    {
        await connection.Run("CREATE TABLE IF NOT EXISTS rapporteur_migration (number INTEGER NOT NULL PRIMARY KEY, applied_at BIGINT NOT NULL)").ConfigureAwait(false);
        for (var number = await Last(connection).ConfigureAwait(false) + 1; number <= Known; number++)
        {
            using var file = new StreamReader(typeof(Migrations).Assembly.GetManifestResourceStream(Files[number - 1])!);
            await connection.Run(await file.ReadToEndAsync().ConfigureAwait(false)).ConfigureAwait(false);
            await connection.Run("INSERT INTO rapporteur_migration (number, applied_at) VALUES (@number, @at)", ("number", number), ("at", now.ToUnixTimeSeconds())).ConfigureAwait(false);
        }
    }

    private static Task<int> Last(DbConnection connection) => connection.Number("SELECT COALESCE(MAX(number), 0) FROM rapporteur_migration");
}
