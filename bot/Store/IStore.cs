namespace Bot.Store;

/// <summary>What outlives the program: the settings of servers. Every call may throw <see cref="StoreException"/> and nothing else but cancellation.</summary>
public interface IStore : IAsyncDisposable
{
    /// <summary>How long what was read may be taken as true; others may write to a shared store.</summary>
    TimeSpan Trust { get; }

    /// <summary>The settings of a server; null when it has none.</summary>
    Task<ServerSettings?> Find(string server, CancellationToken cancelled);

    /// <summary>Changes the settings of a server in one step that nobody else can come between, and gives them once they are safe on the disk; null, taken or given, is no settings.</summary>
    Task<ServerSettings?> Change(string server, Func<ServerSettings?, ServerSettings?> change, CancellationToken cancelled);

    /// <summary>The servers that have settings.</summary>
    Task<IReadOnlyList<string>> Servers(CancellationToken cancelled);

    /// <summary>The servers whose settings name this user as the last who changed them.</summary>
    Task<IReadOnlyList<string>> ChangedBy(string user, CancellationToken cancelled);

    /// <summary>Takes a user's id out of everything; gives how many servers named it.</summary>
    Task<int> Forget(string user, CancellationToken cancelled);
}
