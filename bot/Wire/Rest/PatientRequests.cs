namespace Bot.Wire.Rest;

/// <summary>
/// Requests that may wait: for their route, for everybody's limit, for Discord to come back (REST-4 to REST-10).
/// </summary>
internal sealed class PatientRequests(
    DiscordHttp http, RateLimits limits, EdgeGuard edge, Backoff backoff, WireStop stop, TimeProvider time)
{
    private const int MostAttempts = 5;

    /// <summary>
    /// The last answer, once it is done, refused for good, tried five times, or would take longer than the patience.
    /// </summary>
    public async Task<RestReply> Send(RestRequest request, TimeSpan patience, CancellationToken cancelled)
    {
        var started = time.GetTimestamp();
        var reply = RestReply.Blocked;
        for (var attempt = 0; attempt < MostAttempts && !stop.HasFailed; attempt++)
        {
            while (Wait(request) is var wait && wait > TimeSpan.Zero)
            {
                if (time.GetElapsedTime(started) + wait > patience) return reply;
                await Task.Delay(wait, time, cancelled).ConfigureAwait(false);
            }

            reply = await http.Send(request, cancelled).ConfigureAwait(false);
            if (reply.Status == 429 || reply.IsEdge) continue;
            if (!reply.IsUncertain) return reply;

            var pause = Longer(backoff.Delay(attempt), reply.RetryAfter ?? TimeSpan.Zero);
            if (time.GetElapsedTime(started) + pause > patience) return reply;
            await Task.Delay(pause, time, cancelled).ConfigureAwait(false);
        }

        return reply;
    }

    // The probe of a block is taken only by a request that its own limit lets go.
    private TimeSpan Wait(RestRequest request) =>
        limits.Wait(request.Route) is { Ticks: > 0 } limit ? limit : edge.Wait(request.Kind);

    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
