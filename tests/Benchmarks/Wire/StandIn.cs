using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace Tests.Benchmarks.Wire;

/// <summary>As much of Discord as a load needs: one session at a time, callbacks with their times, and faults on demand.</summary>
internal sealed class StandIn : IAsyncDisposable
{
    private const int Replayed = 10_000;
    private readonly ConcurrentDictionary<long, (long First, int Count)> _answers = new();
    private readonly SemaphoreSlim _sending = new(1);
    private readonly SemaphoreSlim _ready = new(0);
    private readonly SemaphoreSlim _arrivals = new(0);
    private WebApplication _app = null!;
    private volatile WebSocket? _socket;
    private Action _abort = () => { };
    private readonly ConcurrentDictionary<int, string> _sent = new();
    private volatile TaskCompletionSource _left = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _seq = 1;

    /// <summary>The REST address.</summary>
    public string ApiBase { get; private set; } = "";

    /// <summary>Milliseconds between heartbeats, as HELLO says.</summary>
    public int Interval { get; set; } = 41_250;

    /// <summary>Every IDENTIFY, by time stamp.</summary>
    public ConcurrentQueue<long> Identifies { get; } = new();

    /// <summary>Every RESUME, by time stamp.</summary>
    public ConcurrentQueue<long> Resumes { get; } = new();

    /// <summary>Whether heartbeats are answered.</summary>
    public bool Acknowledges { get; set; } = true;

    /// <summary>What the next callbacks are answered with; null is done.</summary>
    public Func<int?> Fault { get; set; } = () => null;

    /// <summary>First arrival and number of callbacks by interaction.</summary>
    public IReadOnlyDictionary<long, (long First, int Count)> Answers => _answers;

    /// <summary>When the last connection was opened.</summary>
    public long Connected { get; private set; }

    /// <summary>Listens on a free port.</summary>
    public static async Task<StandIn> Start()
    {
        var standIn = new StandIn();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        standIn._app = builder.Build();
        standIn._app.UseWebSockets();
        standIn._app.Run(standIn.Serve);
        await standIn._app.StartAsync();
        standIn.ApiBase = standIn._app.Urls.First() + "/api/v10";
        return standIn;
    }

    /// <summary>Waits until a session is ready or resumed.</summary>
    public Task Ready() => _ready.WaitAsync();

    /// <summary>Waits until so many interactions have their answers, or none has come for a while.</summary>
    public async Task Answered(int count, TimeSpan patience)
    {
        while (_answers.Count < count && await _arrivals.WaitAsync(patience))
        {
        }
    }

    /// <summary>Waits until the bot leaves the connection that is open now.</summary>
    public Task Left() => _left.Task;

    /// <summary>Sends one frame.</summary>
    public async Task Send(string frame)
    {
        if (_socket is not { State: WebSocketState.Open } socket) return;
        await _sending.WaitAsync();
        try
        {
            await socket.SendAsync(Encoding.UTF8.GetBytes(frame), WebSocketMessageType.Text, true, CancellationToken.None);
        }
        catch (Exception exception) when (exception is WebSocketException or IOException or InvalidOperationException or OperationCanceledException)
        {
            // The connection was broken on purpose.
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <summary>Sends an interaction.</summary>
    public Task Dispatch(string interaction)
    {
        var seq = Interlocked.Increment(ref _seq);
        _sent.TryRemove(seq - Replayed, out _);
        return Send(_sent[seq] = $"{{\"op\":0,\"t\":\"INTERACTION_CREATE\",\"s\":{seq},\"d\":{interaction}}}");
    }

    /// <summary>Breaks the connection.</summary>
    public void Drop() => _abort();

    /// <summary>Closes the connection with a code.</summary>
    public async Task Close(int code)
    {
        try
        {
            if (_socket is { State: WebSocketState.Open } socket) await socket.CloseOutputAsync((WebSocketCloseStatus)code, null, CancellationToken.None);
        }
        catch (Exception exception) when (exception is WebSocketException or IOException or InvalidOperationException)
        {
            // Somebody else was faster.
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_socket is { State: WebSocketState.Open }) _abort();
        await _app.DisposeAsync();
    }

    private async Task Serve(HttpContext context)
    {
        if (context.WebSockets.IsWebSocketRequest)
        {
            using var socket = await context.WebSockets.AcceptWebSocketAsync();
            var left = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            (_socket, _abort, Connected, _left) = (socket, context.Abort, Stopwatch.GetTimestamp(), left);
            await Converse(socket);
            left.SetResult();
            return;
        }

        await context.Request.Body.CopyToAsync(Stream.Null);
        var path = context.Request.Path.Value!;
        if (path.EndsWith("/callback", StringComparison.Ordinal))
        {
            var arrived = Stopwatch.GetTimestamp();
            if (Fault() is { } status)
            {
                if (status < 0) context.Abort();
                context.Response.StatusCode = Math.Max(status, 500);
                return;
            }

            _answers.AddOrUpdate(long.Parse(path.Split('/')[4], System.Globalization.CultureInfo.InvariantCulture), (arrived, 1), (_, before) => (before.First, before.Count + 1));
            _arrivals.Release();
            context.Response.StatusCode = 204;
            return;
        }

        context.Response.ContentType = "application/json";
        var gateway = ApiBase.Replace("http:", "ws:", StringComparison.Ordinal);
        await context.Response.WriteAsync(path.EndsWith("/gateway/bot", StringComparison.Ordinal)
            ? $$$"""{"url":"{{{gateway}}}","shards":1,"session_start_limit":{"total":1000,"remaining":990,"reset_after":1,"max_concurrency":1} }"""
            : "[]");
    }

    private async Task Converse(WebSocket socket)
    {
        var buffer = new byte[16 * 1024];
        await Send($"{{\"op\":10,\"d\":{{\"heartbeat_interval\":{Interval}}}}}");
        try
        {
            while (await socket.ReceiveAsync(buffer, CancellationToken.None) is { MessageType: WebSocketMessageType.Text } got)
            {
                using var frame = JsonDocument.Parse(buffer.AsMemory(0, got.Count));
                switch (frame.RootElement.GetProperty("op").GetInt32())
                {
                    case 1 when Acknowledges:
                        await Send("{\"op\":11}");
                        break;
                    case 2:
                        Identifies.Enqueue(Stopwatch.GetTimestamp());
                        await Send($$$"""{"op":0,"s":1,"t":"READY","d":{"session_id":"s","user":{"id":"1","username":"bot","discriminator":"0"},"guilds":[],"private_channels":[],"resume_gateway_url":"{{{ApiBase.Replace("http:", "ws:", StringComparison.Ordinal)}}}","application":{"id":"1100000000000000001"} } }""");
                        _ready.Release();
                        break;
                    case 6:
                        Resumes.Enqueue(Stopwatch.GetTimestamp());
                        var last = frame.RootElement.GetProperty("d").GetProperty("seq").GetInt32();
                        foreach (var (_, missed) in _sent.Where(sent => sent.Key > last).OrderBy(sent => sent.Key)) await Send(missed);
                        await Send($"{{\"op\":0,\"s\":{Interlocked.Increment(ref _seq)},\"t\":\"RESUMED\",\"d\":{{}}}}");
                        _ready.Release();
                        break;
                }
            }
        }
        catch (Exception exception) when (exception is WebSocketException or IOException or OperationCanceledException)
        {
            // The connection was broken, by either side.
        }
    }
}
