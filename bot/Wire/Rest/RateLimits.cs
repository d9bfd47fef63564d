using System.Collections.Concurrent;

namespace Bot.Wire.Rest;

/// <summary>How long each route, and everything, has to wait; all on the monotonic clock, from Reset-After and never from Reset (REST-11).</summary>
internal sealed class RateLimits(TimeProvider time)
{
    private const int MostRoutes = 2_000;
    private readonly ConcurrentDictionary<string, (int Remaining, long Until)> _routes = new();
    private long _everythingUntil;

    /// <summary>How long until a request to the route may be sent; takes one of its slots when that is now.</summary>
    public TimeSpan Wait(string route)
    {
        var now = time.GetTimestamp();
        var wait = Until(Interlocked.Read(ref _everythingUntil), now);
        if (!_routes.TryGetValue(route, out var limit) || limit.Until <= now) return wait;
        if (limit.Remaining <= 0) return wait > Until(limit.Until, now) ? wait : Until(limit.Until, now);
        _routes.TryUpdate(route, limit with { Remaining = limit.Remaining - 1 }, limit);
        return wait;
    }

    /// <summary>Learns what an answer says of its route.</summary>
    public void Learn(string route, HttpResponseMessage response, RestReply reply)
    {
        if (reply.Status == 429)
        {
            // Without a word on how long, a second is what Discord means at least.
            var wait = reply.RetryAfter ?? TimeSpan.FromSeconds(1);
            if (reply.IsGlobal) Interlocked.Exchange(ref _everythingUntil, Later(wait));
            else Keep(route, 0, wait);
        }
        else if (RateLimitHeaders.Number(response, "X-RateLimit-Remaining") is { } left && RateLimitHeaders.Number(response, "X-RateLimit-Reset-After") is { } after)
        {
            Keep(route, (int)Math.Min(left, 1_000), TimeSpan.FromSeconds(Math.Min(after, 86_400)));
        }
    }

    private void Keep(string route, int remaining, TimeSpan wait)
    {
        if (_routes.Count >= MostRoutes)
            foreach (var (old, limit) in _routes)
                if (limit.Until <= time.GetTimestamp())
                    _routes.TryRemove(old, out _);
        if (_routes.Count < MostRoutes || _routes.ContainsKey(route))
            _routes[route] = (remaining, Later(wait));
    }

    private long Later(TimeSpan wait) => time.GetTimestamp() + (long)(wait.TotalSeconds * time.TimestampFrequency);

    private TimeSpan Until(long then, long now) => then > now ? time.GetElapsedTime(now, then) : TimeSpan.Zero;
}
