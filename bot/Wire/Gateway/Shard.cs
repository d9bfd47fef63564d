using Bot.Wire.Metrics;

namespace Bot.Wire.Gateway;

/// <summary>
/// Keeps one shard connected: resumes while that works, begins anew when it does not, and waits longer the more often
/// it fails.
/// </summary>
internal sealed partial class Shard(
    ShardIdentity identity, ShardStatus status, int shardsHere, GatewayDirectory directory, IdentifyQueue queue,
    Func<ShardIdentity, GatewaySession?, IdentifyQueue.Turn?, ShardStatus, GatewayConnection> connections,
    Backoff backoff, WireMetrics metrics, WireStop fatal, TimeProvider time, ILogger<Shard> logger)
{
    private static readonly TimeSpan Stable = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Brief = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan SlowDown = TimeSpan.FromSeconds(15);
    private readonly HandshakePatience _handshakes = new();

    /// <summary>Runs until the program stops, or gives it a reason to.</summary>
    public async Task Run(GatewayInfo info, CancellationToken stop)
    {
        GatewaySession? session = null;
        var failures = 0;
        var isFirst = true;
        while (!stop.IsCancellationRequested)
        {
            if (session is null && !isFirst) info = await directory.Ask(stop).ConfigureAwait(false);
            isFirst = false;
            var isResume = session is not null;
            var limit = _handshakes.Limit(isResume);
            var ended = await Connect(session, info, limit, stop).ConfigureAwait(false);
            if (ended is not { } end || stop.IsCancellationRequested) return;
            metrics.Dropped(end.Reason);
            if (end.Next == Next.Stop)
            {
                var (exit, sentence) = CloseCodes.Fix(end.Code);
                fatal.Fail(exit, sentence);
                return;
            }

            failures = Failures(failures, end.Served);
            session = Follow(session, end, isGivenUp: _handshakes.GivesUp(end, isResume));
            var pause = HandshakePatience.Pause(Pause(end, failures), end, limit, isResume);
            Log.Ended(logger, identity.Id, end.Reason, session is null ? "begins anew" : "resumes", pause.TotalSeconds);
            await Task.Delay(pause, time, stop).ConfigureAwait(false);
        }
    }

    private async Task<ConnectionEnd?> Connect(
        GatewaySession? session, GatewayInfo info, TimeSpan answerTime, CancellationToken stop)
    {
        var turn = session is not null ? null
            : await queue.Enter(identity.Id, shardsHere, info, stop).ConfigureAwait(false);
        if (session is null && turn is null) return null;
        using (turn)
        using (var connection = connections(identity, session, turn, status))
        {
            var address = GatewayAddress.Of(session?.ResumeAddress ?? info.Address);
            return await connection.Run(address, answerTime, stop).ConfigureAwait(false);
        }
    }

    // A resume address that cannot be reached is left for the usual one, and a session that cannot be resumed is given
    // up (GW-14).
    private static GatewaySession? Follow(GatewaySession? before, ConnectionEnd end, bool isGivenUp)
    {
        if (end.Next != Next.Resume || isGivenUp) return null;
        var session = end.Session ?? before;
        return end.NeverOpened && session is not null ? session with { ResumeAddress = null } : session;
    }

    // Half a minute of service is health. A few seconds are none, but they are no failure to connect either: who is
    // told to reconnect now and then (op 7) must not be left waiting longer each time.
    private static int Failures(int before, TimeSpan? served) =>
        served >= Stable ? 0 : served >= Brief ? before : before + 1;

    private TimeSpan Pause(ConnectionEnd end, int failures)
    {
        // The first reconnect of a healthy session is at once: users are waiting.
        var pause = failures == 0 ? TimeSpan.Zero : backoff.Delay(failures - 1);
        if (CloseCodes.SlowsDown(end.Code)) pause += SlowDown;
        return pause > end.Pause ? pause : end.Pause;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Gateway, shard {Shard}: {Reason}; {Next} in {Seconds:0.0} s")]
        public static partial void Ended(ILogger logger, int shard, string reason, string next, double seconds);
    }
}
