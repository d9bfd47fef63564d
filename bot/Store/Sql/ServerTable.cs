using System.Data.Common;

namespace Bot.Store.Sql;

/// <summary>The table of servers: one row for each that has settings; lists are ids with a space between.</summary>
internal static class ServerTable
{
    /// <summary>The settings of a server; null when it has none.</summary>
    public static async Task<ServerSettings?> Find(DbConnection connection, string server)
    {
        using var command = connection.Command(
            "SELECT channels, is_private, documents, language, chats, changed_by, changed_at FROM rapporteur_server WHERE id = @id", ("id", server));
        using var row = await command.ExecuteReaderAsync().ConfigureAwait(false);
        if (!await row.ReadAsync().ConfigureAwait(false)) return null;
        return new ServerSettings
        {
            Channels = List(row.GetString(0)),
            IsPrivate = row.GetInt32(1) != 0,
            Documents = List(row.GetString(2)),
            Language = row.IsDBNull(3) ? null : row.GetString(3),
            Chats = row.GetInt32(4) != 0,
            ChangedBy = row.IsDBNull(5) ? null : row.GetString(5),
            ChangedAt = DateTimeOffset.FromUnixTimeSeconds(row.GetInt64(6)),
        };
    }

    /// <summary>Writes the settings of a server; null erases them.</summary>
    public static Task<int> Put(DbConnection connection, string server, ServerSettings? settings) => settings is null
        ? connection.Run("DELETE FROM rapporteur_server WHERE id = @id", ("id", server))
        : connection.Run(
            """
            INSERT INTO rapporteur_server (id, channels, is_private, documents, language, chats, changed_by, changed_at)
            VALUES (@id, @channels, @private, @documents, @language, @chats, @by, @at)
            ON CONFLICT (id) DO UPDATE SET channels = excluded.channels, is_private = excluded.is_private, documents = excluded.documents,
                language = excluded.language, chats = excluded.chats, changed_by = excluded.changed_by, changed_at = excluded.changed_at
            """,
            ("id", server), ("channels", string.Join(' ', settings.Channels)), ("private", settings.IsPrivate ? 1 : 0), ("documents", string.Join(' ', settings.Documents)),
            ("language", settings.Language), ("chats", settings.Chats ? 1 : 0), ("by", settings.ChangedBy), ("at", settings.ChangedAt.ToUnixTimeSeconds()));

    /// <summary>The servers that have settings.</summary>
    public static Task<IReadOnlyList<string>> All(DbConnection connection) => connection.Column("SELECT id FROM rapporteur_server ORDER BY id");

    /// <summary>The servers that name a user.</summary>
    public static Task<IReadOnlyList<string>> ChangedBy(DbConnection connection, string user) =>
        connection.Column("SELECT id FROM rapporteur_server WHERE changed_by = @user ORDER BY id", ("user", user));

    /// <summary>Takes a user's id out; gives how many servers named it.</summary>
    public static Task<int> Forget(DbConnection connection, string user) =>
        connection.Run("UPDATE rapporteur_server SET changed_by = NULL WHERE changed_by = @user", ("user", user));

    private static string[] List(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
