namespace Bot.Store;

/// <summary>What is known of one server's settings now, and the reading that is under way, which all who ask share.</summary>
internal sealed class KnownSettings(IStore store, string server, TimeProvider time)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);
    private readonly Lock _lock = new();
    private ServerSettings? _settings;
    private Task<StoreException?>? _reading;
    private int _changes;
    private (TimeSpan Trust, long Since)? _believed;

    /// <summary>The settings without asking; null when nothing was ever read.</summary>
    public ServerSettings? Last { get { lock (_lock) return _settings; } }

    /// <summary>The settings, if they need not be asked for: they are fresh, or the store failed a moment ago.</summary>
    public ServerSettings? Now
    {
        get
        {
            lock (_lock)
                return _believed is { } believed && time.GetElapsedTime(believed.Since) < believed.Trust ? _settings ?? ServerSettings.Unknown : null;
        }
    }

    /// <summary>Asks the store, once for all who wait; gives why it could not be read. Never fails.</summary>
    public Task<StoreException?> Read()
    {
        lock (_lock)
        {
            if (_reading is { } underWay) return underWay;
            var reading = Reading();
            if (!reading.IsCompleted) _reading = reading;
            return reading;
        }
    }

    /// <summary>Goes on with what is known for a while, for the store did not answer.</summary>
    public void GoOn() { lock (_lock) _believed = (Pause, time.GetTimestamp()); }

    /// <summary>Takes what has just been written.</summary>
    public void Set(ServerSettings settings)
    {
        lock (_lock)
        {
            _changes++;
            (_settings, _believed) = (settings, (store.Trust, time.GetTimestamp()));
        }
    }

    private async Task<StoreException?> Reading()
    {
        int changes;
        lock (_lock) changes = _changes;
        try
        {
            var found = await store.Find(server, CancellationToken.None).ConfigureAwait(false);
            lock (_lock)
                // What was written meanwhile is newer than what was read.
                if (changes == _changes) (_settings, _believed) = (found ?? ServerSettings.Default, (store.Trust, time.GetTimestamp()));
            return null;
        }
        catch (StoreException failure)
        {
            return failure;
        }
        finally
        {
            lock (_lock) _reading = null;
        }
    }
}
