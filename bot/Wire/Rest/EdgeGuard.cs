namespace Bot.Wire.Rest;

/// <summary>Keeps this address from being banned: after a block by the edge, or too many refused requests, next to nothing is sent (REST-8, REST-9).</summary>
internal sealed partial class EdgeGuard(TimeProvider time, ILogger<EdgeGuard> logger)
{
    // Discord bans at 10,000 in ten minutes; an honest bot has a handful.
    private const int MostRefusals = 1_000;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Probe = TimeSpan.FromMinutes(1);
    private readonly Lock _lock = new();
    private readonly Queue<long> _refusals = new();
    private long? _blocked;
    private long? _probed;

    /// <summary>How long a request has to wait; zero takes the one probe a minute that an essential request may be.</summary>
    public TimeSpan Wait(bool isEssential)
    {
        lock (_lock)
        {
            if (_blocked is not { } blocked) return TimeSpan.Zero;
            var wait = Window - time.GetElapsedTime(blocked);
            if (wait <= TimeSpan.Zero)
            {
                _blocked = null;
                return TimeSpan.Zero;
            }

            if (!isEssential) return wait;
            var toProbe = Probe - time.GetElapsedTime(_probed ?? blocked);
            if (toProbe > TimeSpan.Zero) return toProbe;
            _probed = time.GetTimestamp();
            return TimeSpan.Zero;
        }
    }

    /// <summary>Learns from an answer: refused ones count, a block starts the wait, and a success ends it.</summary>
    public void Learn(RestReply reply, bool isShared)
    {
        lock (_lock)
        {
            if (reply.IsDone)
            {
                _blocked = null;
            }
            else if (reply.IsEdge)
            {
                if (_blocked is null) Log.Blocked(logger, reply.Status);
                _blocked = time.GetTimestamp();
            }
            else if (reply.Status is 401 or 403 || (reply.Status == 429 && !isShared))
            {
                _refusals.Enqueue(time.GetTimestamp());
                while (time.GetElapsedTime(_refusals.Peek()) > Window) _refusals.Dequeue();
                if (_refusals.Count < MostRefusals) return;
                if (_blocked is null) Log.TooMany(logger, _refusals.Count);
                _blocked = time.GetTimestamp();
                _refusals.Clear();
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Fault 16: the edge of Discord's network blocks this address (HTTP {Status}); for ten minutes only one request a minute is tried")]
        public static partial void Blocked(ILogger logger, int status);

        [LoggerMessage(LogLevel.Warning, "Fault 15: {Count} refused requests in ten minutes; for ten minutes only one request a minute is tried, so that Discord does not ban this address")]
        public static partial void TooMany(ILogger logger, int count);
    }
}
