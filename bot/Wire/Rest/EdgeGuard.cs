namespace Bot.Wire.Rest;

/// <summary>
/// Keeps this address from being banned: a page of the network's edge blocks its kind of route, too many refused
/// requests block all of them, and a blocked kind is only probed (REST-8, REST-9).
/// </summary>
internal sealed partial class EdgeGuard
{
    // Discord bans at 10,000 in ten minutes; an honest bot has a handful.
    private const int MostRefusals = 1_000;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);
    private readonly Lock _lock = new();
    private readonly Queue<long> _refusals = new();
    private readonly Dictionary<RouteKind, EdgeBlock> _blocks;
    private readonly TimeProvider _time;
    private readonly ILogger<EdgeGuard> _logger;

    /// <summary>Nothing is blocked at first.</summary>
    public EdgeGuard(TimeProvider time, ILogger<EdgeGuard> logger)
    {
        (_time, _logger) = (time, logger);
        var (waited, seldom, later) = (TimeSpan.FromSeconds(4), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(10));
        _blocks = new()
        {
            // Somebody waits for these, and one page may have been meant for one request alone.
            [RouteKind.Answers] = new EdgeBlock(waited, seldom, time),
            [RouteKind.Channels] = new EdgeBlock(waited, seldom, time),
            [RouteKind.Gateway] = new EdgeBlock(seldom, seldom, time),
            [RouteKind.Commands] = new EdgeBlock(later, later, time),
            [RouteKind.Servers] = new EdgeBlock(later, later, time),
        };
    }

    /// <summary>How long a request of a kind has to wait; zero for the one request that probes a block.</summary>
    public TimeSpan Wait(RouteKind kind)
    {
        lock (_lock) return _blocks[kind].Wait();
    }

    /// <summary>
    /// Learns from an answer; <paramref name="isShared"/> marks a limit that others have used up, which does not count
    /// (REST-8).
    /// </summary>
    public void Learn(RouteKind kind, RestReply reply, bool isShared)
    {
        lock (_lock)
        {
            if (reply.IsEdge)
            {
                if (_blocks[kind].Begin()) Log.Blocked(_logger, kind, reply.Status);
            }
            else if (reply.Status is 401 or 403 || (reply.Status == 429 && !isShared))
            {
                Count();
            }
            // Discord itself answered: done, or with a code of its own, as for an interaction that is too old.
            else if (reply.IsDone || (reply.Code is not null && reply.Status is 400 or 404))
            {
                if (_blocks[kind].End()) Log.Opened(_logger, kind);
            }
        }
    }

    private void Count()
    {
        _refusals.Enqueue(_time.GetTimestamp());
        while (_time.GetElapsedTime(_refusals.Peek()) > Window) _refusals.Dequeue();
        if (_refusals.Count < MostRefusals) return;
        foreach (var block in _blocks.Values) block.Begin();
        Log.TooMany(_logger, _refusals.Count);
        _refusals.Clear();
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning,
            "Fault 16: the edge of Discord's network blocks this address on the routes {Kind} (HTTP {Status}); "
            + "single requests are tried until one succeeds")]
        public static partial void Blocked(ILogger logger, RouteKind kind, int status);

        [LoggerMessage(LogLevel.Information, "The routes {Kind} are open again")]
        public static partial void Opened(ILogger logger, RouteKind kind);

        [LoggerMessage(LogLevel.Warning,
            "Fault 15: {Count} refused requests in ten minutes; on each kind of route single requests are tried until "
            + "one succeeds, so that Discord does not ban this address")]
        public static partial void TooMany(ILogger logger, int count);
    }
}
