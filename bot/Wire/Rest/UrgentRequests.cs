namespace Bot.Wire.Rest;

/// <summary>
/// Callbacks: sent at once, tried again once at most, and never queued, for after three seconds nobody waits for them
/// (INT-3, INT-R2).
/// </summary>
internal sealed class UrgentRequests(DiscordHttp http, EdgeGuard edge, TimeProvider time)
{
    private static readonly TimeSpan Attempt = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan Worthwhile = TimeSpan.FromSeconds(0.8);
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(3);

    /// <summary>
    /// The last answer, and whether the request was sent twice; <paramref name="received"/> is the time stamp at which
    /// the interaction came in.
    /// </summary>
    public Task<(RestReply Reply, bool Twice)> Send(
        RestRequest request, long received, bool mayRepeat, CancellationToken cancelled) =>
        Send((limit, stop) => http.Send(request with { Timeout = limit }, stop), received, mayRepeat, cancelled);

    /// <summary>The same for requests that are made elsewhere, each within a time.</summary>
    public async Task<(RestReply Reply, bool Twice)> Send(
        Func<TimeSpan, CancellationToken, Task<RestReply>> send, long received, bool mayRepeat,
        CancellationToken cancelled)
    {
        if (edge.Wait(RouteKind.Answers) > TimeSpan.Zero) return (RestReply.Blocked, false);

        var reply = await send(Attempt, cancelled).ConfigureAwait(false);
        var wait = reply switch
        {
            { Status: 429, IsEdge: false } => reply.RetryAfter ?? TimeSpan.FromSeconds(1),
            { IsUncertain: true } => TimeSpan.Zero,
            _ => (TimeSpan?)null,
        };
        var left = Deadline - time.GetElapsedTime(received);
        if (wait is null || !mayRepeat || left - wait < Worthwhile) return (reply, false);

        if (wait > TimeSpan.Zero) await Task.Delay(wait.Value, time, cancelled).ConfigureAwait(false);
        var rest = Deadline - time.GetElapsedTime(received);
        return (await send(rest < Attempt ? rest : Attempt, cancelled).ConfigureAwait(false), true);
    }
}
