using System.Data.Common;

namespace Bot.Store.Sql;

/// <summary>Statements with values by name; a value is never part of the text.</summary>
internal static class Statement
{
    /// <summary>A statement of the connection, inside whatever transaction it is in.</summary>
    public static DbCommand Command(this DbConnection connection, string sql, params (string Name, object? Value)[] values)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every text is a constant of this program.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value ?? DBNull.Value);
            command.Parameters.Add(parameter);
        }

        return command;
    }

    /// <summary>Runs a statement; gives how many rows it changed.</summary>
    public static async Task<int> Run(this DbConnection connection, string sql, params (string Name, object? Value)[] values)
    {
        using var command = connection.Command(sql, values);
        return await command.ExecuteNonQueryAsync().ConfigureAwait(false);
    }

    /// <summary>The first column of every row, as text.</summary>
    public static async Task<IReadOnlyList<string>> Column(this DbConnection connection, string sql, params (string Name, object? Value)[] values)
    {
        using var command = connection.Command(sql, values);
        using var rows = await command.ExecuteReaderAsync().ConfigureAwait(false);
        var column = new List<string>();
        while (await rows.ReadAsync().ConfigureAwait(false)) column.Add(rows.GetString(0));
        return column;
    }

    /// <summary>The only value, as a number.</summary>
    public static async Task<int> Number(this DbConnection connection, string sql)
    {
        using var command = connection.Command(sql);
        return Convert.ToInt32(await command.ExecuteScalarAsync().ConfigureAwait(false), System.Globalization.CultureInfo.InvariantCulture);
    }
}
