using System.Data.Common;
using Microsoft.Extensions.Options;

namespace Bot.Store;

/// <summary>Says what is wrong with <see cref="StoreOptions"/> before anything is opened; never repeats the connection string, for it holds a password.</summary>
internal sealed class StoreOptionsValidator : IValidateOptions<StoreOptions>
{
    private const string Next = "Write it like “Host=localhost;Database=rapporteur;Username=rapporteur;Password=…” in Store__Connection, or leave it empty for a file in the state folder.";

    private static readonly string[] Hosts = ["Host", "Server"];

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, StoreOptions options) =>
        options.Connection.Length > 0 && Wrong(options.Connection) is { } wrong
            ? ValidateOptionsResult.Fail($"Store:Connection {wrong}. {Next}")
            : ValidateOptionsResult.Success;

    private static string? Wrong(string connection)
    {
        try
        {
            var parts = new DbConnectionStringBuilder { ConnectionString = connection };
            if (!Hosts.Any(key => parts.TryGetValue(key, out var host) && !string.IsNullOrWhiteSpace(host as string)))
                return "names no Host, so it is none of PostgreSQL";
            return null;
        }
        catch (ArgumentException)
        {
            return "is no connection string";
        }
    }
}
