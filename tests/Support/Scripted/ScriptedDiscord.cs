using System.Collections.Concurrent;
using System.Text;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Tests.Support.Scripted;

/// <summary>Discord on this machine, driven by the test: it does what is planned, records everything, and fails the test on anything else.</summary>
internal sealed class ScriptedDiscord : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly List<(string Method, string Path, Func<RestExchange, RestAnswer> Answer)> _plan = [];
    private readonly ConcurrentQueue<RestExchange> _requests = new();
    private readonly Channel<RestExchange> _arrivals = Channel.CreateUnbounded<RestExchange>();
    private readonly Channel<GatewayPeer> _connections = Channel.CreateUnbounded<GatewayPeer>();
    private readonly ConcurrentQueue<GatewayPeer> _peers = new();
    private readonly ConcurrentQueue<string> _unplanned = new();
    private WebApplication _app = null!;

    private ScriptedDiscord(TimeProvider clock) => Clock = clock;

    public TimeProvider Clock { get; }

    public string Address { get; private set; } = "";

    public string ApiBase => $"{Address}/api/v10";

    public string Gateway => $"{Address.Replace("http:", "ws:", StringComparison.Ordinal)}/gateway";

    public string ResumeGateway => $"{Address.Replace("http:", "ws:", StringComparison.Ordinal)}/resume";

    public IReadOnlyCollection<RestExchange> Requests => _requests;

    public IReadOnlyCollection<GatewayPeer> Peers => _peers;

    public IReadOnlyCollection<string> Unplanned => _unplanned;

    public IEnumerable<RestExchange> Callbacks => _requests.Where(request => request.IsCallback);

    /// <summary>Interactions that were sent, for the invariants.</summary>
    public ConcurrentQueue<string> Dispatched { get; } = new();

    /// <summary>How many copies of the bot run against it now.</summary>
    public int Bots;

    /// <summary>A Discord in which everything works.</summary>
    public static async Task<ScriptedDiscord> Start(TimeProvider? clock = null)
    {
        var discord = new ScriptedDiscord(clock ?? TimeProvider.System);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = null);
        discord._app = builder.Build();
        discord._app.UseWebSockets();
        discord._app.Run(discord.Serve);
        await discord._app.StartAsync();
        discord.Address = discord._app.Urls.First();
        discord.On("GET", "/gateway/bot", _ => RestAnswer.Ok(Events.GatewayBot(discord.Gateway)));
        discord.On("GET", "/applications/*", _ => RestAnswer.Ok("[]"));
        discord.On("PUT", "/applications/*", request => RestAnswer.Ok(request.Text));
        discord.On("POST", "/interactions/*", _ => RestAnswer.NoContent);
        discord.On("PATCH", "/webhooks/*", _ => RestAnswer.Ok(Events.OfTheBot().ToJsonString()));
        discord.On("POST", "/webhooks/*", _ => RestAnswer.Ok(Events.OfTheBot().ToJsonString()));
        discord.On("DELETE", "/webhooks/*", _ => RestAnswer.NoContent);
        return discord;
    }

    /// <summary>Plans an answer; a path may end with a star, and what is planned later goes first.</summary>
    public void On(string method, string path, Func<RestExchange, RestAnswer> answer) { lock (_plan) _plan.Insert(0, (method, path, answer)); }

    /// <summary>Refuses a number of WebSockets on a path, then takes them.</summary>
    public void RefuseConnections(string path, int times, RestAnswer answer) =>
        On("WS", path, [.. Enumerable.Repeat(answer, times), new RestAnswer(101)]);

    /// <summary>Plans answers one after another; the last one stays.</summary>
    public void On(string method, string path, params RestAnswer[] answers)
    {
        var next = -1;
        On(method, path, _ => answers[Math.Min(Interlocked.Increment(ref next), answers.Length - 1)]);
    }

    /// <summary>The next WebSocket that the bot opens.</summary>
    public async Task<GatewayPeer> Connection() => await Within(_connections.Reader.ReadAsync(), "no connection came");

    /// <summary>A connection that has greeted, taken IDENTIFY and said READY.</summary>
    public async Task<GatewayPeer> Session(int heartbeat = 41_250)
    {
        var peer = await Connection();
        await peer.Send(Events.Hello(heartbeat));
        await peer.Expect(2);
        await peer.Send(Events.Ready(ResumeGateway));
        return peer;
    }

    /// <summary>The next request whose method and path fit; those before it that do not fit are passed over.</summary>
    public async Task<RestExchange> Request(string method, string path)
    {
        while (true)
        {
            var request = await Within(_arrivals.Reader.ReadAsync(), $"{method} {path} did not come; came {string.Join(", ", _requests)}");
            if (Fits(request, method, path)) return request;
        }
    }

    public Task<RestExchange> Callback() => Request("POST", "/interactions/*");

    public async ValueTask DisposeAsync()
    {
        foreach (var peer in _peers) peer.Drop();
        using var now = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await _app.StopAsync(now.Token);
        await _app.DisposeAsync();
    }

    private static bool Fits(RestExchange request, string method, string path) => request.Method == method
        && (path.EndsWith('*') ? request.Path.StartsWith(path[..^1], StringComparison.Ordinal) : request.Path.Split('?')[0] == path);

    private static async Task<T> Within<T>(ValueTask<T> wait, string failure)
    {
        try
        {
            return await wait.AsTask().WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            throw new Xunit.Sdk.XunitException(failure);
        }
    }

    private async Task Serve(HttpContext context)
    {
        var refusal = context.WebSockets.IsWebSocketRequest ? Planned(new RestExchange("WS", context.Request.Path, new Dictionary<string, string>(), [], Now)) : null;
        if (context.WebSockets.IsWebSocketRequest && refusal is null or { Status: 101 })
        {
            using var socket = await context.WebSockets.AcceptWebSocketAsync();
            var peer = new GatewayPeer(this, context.Request.Path, context.Request.QueryString.Value ?? "", context.Request.Headers.SecWebSocketExtensions.ToString(), socket, context.Abort);
            _peers.Enqueue(peer);
            _connections.Writer.TryWrite(peer);
            await peer.Read();
            return;
        }

        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        var path = (context.Request.Path + context.Request.QueryString).Replace("/api/v10", "", StringComparison.Ordinal);
        var method = context.WebSockets.IsWebSocketRequest ? "WS" : context.Request.Method;
        var request = new RestExchange(method, path, context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString()), body.ToArray(), Now);
        _requests.Enqueue(request);
        var answer = refusal ?? Planned(request);
        if (answer is null) _unplanned.Enqueue(request.ToString());
        _arrivals.Writer.TryWrite(request);
        await Write(context, answer ?? new RestAnswer(404, """{"code":0,"message":"404: Not Found"}"""));
    }

    private TimeSpan Now => Clock.GetElapsedTime(0);

    private RestAnswer? Planned(RestExchange request)
    {
        Func<RestExchange, RestAnswer>? answer;
        lock (_plan) answer = _plan.FirstOrDefault(planned => Fits(request, planned.Method, planned.Path)).Answer;
        return answer?.Invoke(request);
    }

    private static async Task Write(HttpContext context, RestAnswer answer)
    {
        if (answer == RestAnswer.Reset)
        {
            context.Abort();
            return;
        }

        if (answer == RestAnswer.Silence)
        {
            await Never(context);
            return;
        }

        context.Response.StatusCode = answer.Status;
        foreach (var (name, value) in answer.Headers) context.Response.Headers[name] = value;
        if (answer.Status == 204) return;
        context.Response.ContentType = answer.ContentType;
        var bytes = answer.Bytes ?? Encoding.UTF8.GetBytes(answer.Body);
        for (var times = 0; times < answer.Times && !context.RequestAborted.IsCancellationRequested; times++) await context.Response.Body.WriteAsync(bytes);
        await context.Response.Body.FlushAsync();
        if (answer == RestAnswer.Half) await Never(context);
    }

    // Until the other side gives up.
    private static async Task Never(HttpContext context)
    {
        var over = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using (context.RequestAborted.Register(over.SetResult)) await over.Task;
    }
}
