namespace Bot.Store;

/// <summary>The settings of servers as the answers need them: from memory, or from the store within 300 ms, or else the last that was known.</summary>
public sealed partial class SettingsBook(IStore store, TimeProvider time, ILogger<SettingsBook> logger)
{
    private const int Half = 2_048;
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(300);
    private readonly TwoGenerationCache<string, KnownSettings> _known = new(Half);

    /// <summary>How many servers are remembered now, at most 4,096.</summary>
    public int Count => _known.Count;

    /// <summary>The settings of a server; of no server, the default. Never fails.</summary>
    public async ValueTask<ServerSettings> Of(string? server, CancellationToken cancelled)
    {
        if (server is null) return ServerSettings.Default;
        var known = Known(server);
        if (known.Now is { } now) return now;
        if (await Failure(known.Read(), cancelled).ConfigureAwait(false) is { } failure)
        {
            known.GoOn();
            Log.NotRead(logger, server, failure);
        }

        return known.Last ?? ServerSettings.Unknown;
    }

    /// <summary>The settings of a server as they were known last, without asking for them; the default where nothing is.</summary>
    public ServerSettings LastKnown(string? server)
    {
        if (server is null) return ServerSettings.Default;
        return _known.Find(server)?.Last ?? ServerSettings.Default;
    }

    /// <summary>Changes the settings of a server; throws <see cref="StoreException"/> when they could not be saved.</summary>
    public async Task<ServerSettings> Change(string server, Func<ServerSettings, ServerSettings> change, CancellationToken cancelled)
    {
        var changed = (await store.Change(server, before => change(before ?? ServerSettings.Default), cancelled).ConfigureAwait(false))!;
        Known(server).Set(changed);
        return changed;
    }

    /// <summary>The settings as they stand in the store now; null when the server has none.</summary>
    public Task<ServerSettings?> Stored(string server, CancellationToken cancelled) => store.Find(server, cancelled);

    /// <summary>Erases the settings of a server; gives whether there were any.</summary>
    public async Task<bool> Erase(string server, CancellationToken cancelled)
    {
        var were = await store.Find(server, cancelled).ConfigureAwait(false) is not null;
        if (were) await store.Change(server, _ => null, cancelled).ConfigureAwait(false);
        Known(server).Set(ServerSettings.Default);
        return were;
    }

    /// <summary>The servers that have settings.</summary>
    public Task<IReadOnlyList<string>> Servers(CancellationToken cancelled) => store.Servers(cancelled);

    /// <summary>The servers whose settings name a user as the last who changed them.</summary>
    public Task<IReadOnlyList<string>> ChangedBy(string user, CancellationToken cancelled) => store.ChangedBy(user, cancelled);

    /// <summary>Takes a user's id out of the store; gives how many servers named it.</summary>
    public Task<int> Forget(string user, CancellationToken cancelled) => store.Forget(user, cancelled);

    private async Task<string?> Failure(Task<StoreException?> reading, CancellationToken cancelled)
    {
        try
        {
            return (await reading.WaitAsync(Patience, time, cancelled).ConfigureAwait(false))?.Message;
        }
        catch (TimeoutException)
        {
            return "no answer within 300 ms";
        }
    }

    private KnownSettings Known(string server) => _known.GetOrAdd(server, one => new KnownSettings(store, one, time));

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The settings of server {Server} could not be read ({Why}); the last that are known are used, or the reply goes to the asker alone")]
        public static partial void NotRead(ILogger logger, string server, string why);
    }
}
