namespace Bot.Store;

/// <summary>Settings under <c>Store</c>: where the settings of servers are kept.</summary>
public sealed class StoreOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Store";

    /// <summary>A connection string of PostgreSQL; empty for a file of SQLite in the state folder. White space around it is dropped.</summary>
    public string Connection { get; set => field = value?.Trim() ?? ""; } = "";
}
