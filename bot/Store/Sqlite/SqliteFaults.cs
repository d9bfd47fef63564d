using Microsoft.Data.Sqlite;

namespace Bot.Store.Sqlite;

/// <summary>What a fault of the file means to whoever asked.</summary>
internal static class SqliteFaults
{
    /// <summary>The failure in words.</summary>
    public static StoreException Of(Exception exception) => exception switch
    {
        StoreException failure => failure,
        // https://sqlite.org/rescode.html: busy, locked; read-only, permission, cannot open; full; other faults of input and output (a limit on the size of files is one).
        SqliteException { SqliteErrorCode: 5 or 6 } => StoreWords.Busy(exception),
        SqliteException { SqliteErrorCode: 3 or 8 or 14 } => StoreWords.ReadOnly(exception),
        SqliteException { SqliteErrorCode: 13 } or SqliteException { SqliteExtendedErrorCode: 778 } => StoreWords.Full(exception),
        UnauthorizedAccessException or IOException => StoreWords.ReadOnly(exception),
        _ => StoreWords.Odd(exception),
    };
}
