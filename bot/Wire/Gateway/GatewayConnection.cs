using System.Globalization;
using System.Text.Json;
using Bot.Wire.Chat;
using Bot.Wire.Interactions;
using Bot.Wire.Json;
using Bot.Wire.Metrics;

namespace Bot.Wire.Gateway;

/// <summary>
/// One connection from its opening to its end, with all its state: nothing of it outlives it, so nothing old can touch
/// the next one (GW-R3).
/// </summary>
internal sealed partial class GatewayConnection(
    ShardIdentity shard, GatewaySession? session, IdentifyQueue.Turn? turn, ShardStatus status,
    InteractionServer server, ChatServer chat, Func<Interaction, long, IAnswers> answers, WireMetrics metrics,
    Random random, TimeProvider time, ILogger logger) : IDisposable
{
    private const int Leaving = 4900;
    private const int MostBadFrames = 3;
    private static readonly TimeSpan CloseTime = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan ConnectTime = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan HelloTime = TimeSpan.FromSeconds(20);

    private readonly GatewaySocket _socket = new();

    // Never disposed: that would drop, unheard, what still waits to hear of a cancelling on another thread, and its
    // timers would stay. It holds nothing else.
    private readonly CancellationTokenSource _over = new();
    private readonly SendLimiter _limiter = new(time);
    private GatewaySession? _session = session;
    private ConnectionEnd? _end;
    private long? _seq = session?.Seq;
    private long? _readySince;
    private TimeSpan _answerTime;
    private long _greetedAt;
    private bool _isGreeted;
    private int _badFrames;
    private Task _listening = Task.CompletedTask;
    private volatile bool _isUnanswered;

    /// <summary>
    /// Runs the connection to its end, which comes at the latest when RESUME or IDENTIFY has gone unanswered for
    /// <paramref name="answerTime"/>; gives how it ended. Cancelling ends it with 1000, for the program stops.
    /// </summary>
    public async Task<ConnectionEnd> Run(Uri address, TimeSpan answerTime, CancellationToken stop)
    {
        var opened = false;
        _answerTime = answerTime;
        try
        {
            using (var timeout = new CancellationTokenSource(ConnectTime, time))
            using (var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, stop))
                await _socket.Connect(address, either.Token).ConfigureAwait(false);
            opened = true;
            var stopped = new ConnectionEnd(Next.Stop, "stopping");
            using var stopping = stop.UnsafeRegister(_ => _ = Leave(stopped, 1000), null);
            _ = EndAfter(HelloTime, () => !_isGreeted, "no HELLO in 20 s");
            _listening = Listen();
            await _listening.ConfigureAwait(false);
        }
        catch (Exception exception)
            when (NetworkFailure.Is(exception) || exception is OperationCanceledException or InvalidDataException)
        {
            if (!opened && Unreachable.Why(exception) is { } why) Log.Unreachable(logger, address.Authority, why);
            var reason = exception is InvalidDataException ? "a frame beyond 64 MiB"
                : opened ? "the connection broke" : "no connection";
            End(new ConnectionEnd(Next.Resume, reason) { NeverOpened = !opened, Pause = _socket.RetryAfter });
        }

        var end = _end!;
        if (opened) await _socket.Close(Leaving).ConfigureAwait(false);
        return end with
        {
            Session = end.Next == Next.Resume && _session is not null && _seq is { } seq
                ? _session with { Seq = seq } : null,
            Served = _readySince is { } since ? time.GetElapsedTime(since) : null,
        };
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        status.Lost();
        _over.Cancel();
        _socket.Dispose();
    }

    private async Task Listen()
    {
        while (_end is null)
        {
            if (await _socket.Receive(_over.Token).ConfigureAwait(false) is not { } message)
            {
                var code = _socket.CloseCode;
                var said = code?.ToString(CultureInfo.InvariantCulture) ?? "no code";
                End(new ConnectionEnd(CloseCodes.Of(code), $"closed with {said}") { Code = code });
                return;
            }

            // The clock of an interaction starts with the arrival of its frame.
            var received = time.GetTimestamp();
            try
            {
                using var frame = JsonDocument.Parse(message);
                await Take(frame.RootElement, received).ConfigureAwait(false);
                _badFrames = 0;
            }
            catch (JsonException)
            {
                metrics.BadFrame();
                if (++_badFrames >= MostBadFrames)
                    End(new ConnectionEnd(Next.Resume, "three unreadable frames in a row"));
            }
        }
    }

    private async Task Take(JsonElement frame, long received)
    {
        switch (frame.Get("op").Whole())
        {
            case 0:
                if (frame.Get("s").Whole() is { } seq) _seq = Math.Max(_seq ?? 0, seq);
                Dispatch(frame.Get("t").Text(), frame.Get("d"), received);
                break;
            case 1 when _limiter.Take(isDue: false) == TimeSpan.Zero:
                await _socket.Send(Frames.Heartbeat(_seq), _over.Token).ConfigureAwait(false);
                break;
            case 7:
                End(new ConnectionEnd(Next.Resume, "asked to reconnect"));
                break;
            case 9 when frame.Get("d").ValueKind == JsonValueKind.True:
                End(new ConnectionEnd(Next.Resume, "session invalid, may be resumed"));
                break;
            case 9:
                // A new session at once would come in one rush with everybody else's (GW-22).
                var pause = TimeSpan.FromSeconds(1 + 4 * random.NextDouble());
                End(new ConnectionEnd(Next.Identify, "session invalid") { Pause = pause });
                break;
            case 10 when !_isGreeted:
                var interval = frame.Get("d").Get("heartbeat_interval").Whole();
                await Greet(HeartbeatInterval.Of(interval)).ConfigureAwait(false);
                break;
            case 11:
                _isUnanswered = false;
                status.Acknowledged();
                break;
        }
    }

    private async Task Greet(TimeSpan interval)
    {
        (_isGreeted, _greetedAt) = (true, time.GetTimestamp());
        status.Greeted(interval);
        _ = Beat(interval);
        _limiter.Take(isDue: true);
        // Beating on is all that helps while an outage of Discord holds the answer up (GW-6).
        _ = EndAfter(_answerTime, () => _readySince is null, _session is null ? "no READY" : "no RESUMED");
        if (_session is { } going)
        {
            var resume = Frames.Resume(shard.Token, going with { Seq = _seq ?? going.Seq });
            await _socket.Send(resume, _over.Token).ConfigureAwait(false);
            return;
        }

        turn?.Begin();
        var identify = Frames.Identify(shard.Token, shard.Id, shard.Of, shard.Intents);
        await _socket.Send(identify, _over.Token).ConfigureAwait(false);
        turn?.Dispose();
        metrics.Identified();
        server.Prepare();
    }

    private void Dispatch(string? name, JsonElement data, long received)
    {
        switch (name)
        {
            case "READY":
                var address = GatewayDirectory.Usable(data.Get("resume_gateway_url").Text());
                if (data.Get("session_id").Text() is { Length: > 0 } id)
                    _session = new GatewaySession(id, address, _seq ?? 0);
                shard.Learn(data.Get("application").Get("id").Id(), data.Get("user").Get("id").Id());
                Ready();
                break;
            case "RESUMED":
                metrics.Resumed();
                Ready();
                break;
            case "INTERACTION_CREATE" when InteractionReader.Read(data) is { } interaction:
                _ = server.Take(interaction, taken => answers(taken, received), received);
                break;
            case "MESSAGE_CREATE" when ChatMessageReader.Read(data, shard.Application.UserId) is { } message:
                _ = chat.Take(message, received);
                break;
        }
    }

    private void Ready()
    {
        _readySince = time.GetTimestamp();
        status.Ready();
        Log.Ready(logger, shard.Id, _session?.Id is null ? "without a session" : "ready");
    }

    // A loop of its own on absolute times: neither a slow search nor a late beat shifts the next one (GW-3).
    private async Task Beat(TimeSpan interval)
    {
        try
        {
            var start = time.GetTimestamp();
            for (var due = interval * random.NextDouble(); ; due += interval)
            {
                if (due - time.GetElapsedTime(start) is { Ticks: > 0 } wait)
                    await Task.Delay(wait, time, _over.Token).ConfigureAwait(false);
                if (_isUnanswered)
                {
                    // Nobody is there to be told (GW-4).
                    End(new ConnectionEnd(Next.Resume, "a heartbeat went unanswered") { Unanswered = Unanswered });
                    await _over.CancelAsync().ConfigureAwait(false);
                    return;
                }

                while (_limiter.Take(isDue: true) is { Ticks: > 0 } full)
                    await Task.Delay(full, time, _over.Token).ConfigureAwait(false);
                _isUnanswered = true;
                await _socket.Send(Frames.Heartbeat(_seq), _over.Token).ConfigureAwait(false);
            }
        }
        catch (Exception exception)
            when (NetworkFailure.Is(exception) || exception is OperationCanceledException or ObjectDisposedException)
        {
            // The connection is over; whoever listens to it says why.
        }
    }

    private async Task EndAfter(TimeSpan limit, Func<bool> isStillTrue, string reason)
    {
        try
        {
            await Task.Delay(limit, time, _over.Token).ConfigureAwait(false);
            if (!isStillTrue()) return;
            var end = new ConnectionEnd(Next.Resume, reason) { Unanswered = Unanswered };
            await Leave(end, Leaving).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // It ended for another reason.
        }
    }

    private TimeSpan? Unanswered => _isGreeted && _readySince is null ? time.GetElapsedTime(_greetedAt) : null;

    private bool End(ConnectionEnd end) => Interlocked.CompareExchange(ref _end, end, null) is null;

    // A receive that is cancelled breaks the connection, so the other side is told first and may answer.
    private async Task Leave(ConnectionEnd end, int code)
    {
        if (!End(end)) return;
        await _socket.Close(code).ConfigureAwait(false);
        await Task.WhenAny(_listening, Task.Delay(CloseTime, _over.Token)).ConfigureAwait(false);
        await _over.CancelAsync().ConfigureAwait(false);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Gateway, shard {Shard}: {What}")]
        public static partial void Ready(ILogger logger, int shard, string what);

        [LoggerMessage(LogLevel.Warning, "Fault 1: {Host} (the gateway) cannot be reached: {Why}")]
        public static partial void Unreachable(ILogger logger, string host, string why);
    }
}
