using System.Net;
using System.Net.Http.Headers;
using System.Reflection;
using Bot.Wire.Settings;

namespace Bot.Wire.Rest;

/// <summary>
/// Sends one request once, and lets everybody learn from the answer; a broken connection or none in time is an answer
/// too.
/// </summary>
internal sealed class DiscordHttp : IDisposable
{
    private const int LargestReply = 8 * 1024 * 1024;
    private const int WebhookTokenInvalid = 50027;

    // Where a connection carries one request at a time, a burst would open as many as there are answers, and they stay
    // open for a while.
    private const int MostConnections = 64;
    private readonly HttpClient _http;
    private readonly WireSettings _settings;
    private readonly RateLimits _limits;
    private readonly EdgeGuard _edge;
    private readonly DiscordClock _clock;
    private readonly WireStop _stop;
    private readonly Reachability _reachability;
    private readonly TimeProvider _time;

    /// <summary>One client for all: connections stay open, so that a callback need not wait for a handshake.</summary>
    public DiscordHttp(
        WireSettings settings, HttpMessageHandler handler, RateLimits limits, EdgeGuard edge, DiscordClock clock,
        WireStop stop, Reachability reachability, TimeProvider time)
    {
        (_settings, _limits, _edge, _clock) = (settings, limits, edge, clock);
        (_stop, _reachability, _time) = (stop, reachability, time);
        _http = new HttpClient(handler)
        {
            Timeout = System.Threading.Timeout.InfiniteTimeSpan,
            DefaultRequestVersion = HttpVersion.Version20,
            DefaultVersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
        };
        var version = typeof(DiscordHttp).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?
            .InformationalVersion.Split('+')[0] ?? "0";
        var agent = $"DiscordBot (https://github.com/rapporteur, {version})";
        _http.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", agent);
    }

    /// <summary>The connections that requests go over.</summary>
    public static SocketsHttpHandler Connections(WireSettings settings) => new()
    {
        UseCookies = false,
        AllowAutoRedirect = false,
        UseProxy = !settings.ApiBase.IsLoopback,
        ConnectTimeout = TimeSpan.FromSeconds(10),
        PooledConnectionIdleTimeout = TimeSpan.FromMinutes(10),
        PooledConnectionLifetime = TimeSpan.FromMinutes(30),
        KeepAlivePingDelay = TimeSpan.FromSeconds(30),
        KeepAlivePingTimeout = TimeSpan.FromSeconds(10),
        EnableMultipleHttp2Connections = true,
        MaxConnectionsPerServer = MostConnections,
        // Traces would carry the addresses, and callback addresses carry interaction tokens (fault 40).
        ActivityHeadersPropagator = null,
    };

    /// <summary>The answer to one attempt; throws only when the caller cancels.</summary>
    public async Task<RestReply> Send(RestRequest request, CancellationToken cancelled)
    {
        using var timeout = new CancellationTokenSource(request.Timeout, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancelled);
        try
        {
            using var message = new HttpRequestMessage(request.Method, _settings.ApiBase + request.Path);
            message.Content = request.Body?.ToContent();
            if (request.IsAuthorized && _settings.Token is { } token)
                message.Headers.Authorization = new AuthenticationHeaderValue("Bot", token.Secret);

            using var response = await _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, either.Token)
                .ConfigureAwait(false);
            var content = await Content(request, response, either.Token).ConfigureAwait(false);
            _reachability.Reached();
            return Learn(request, response, content);
        }
        catch (Exception exception) when (IsNoAnswer(exception, cancelled))
        {
            _reachability.Failed(exception);
            return RestReply.None;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private static bool IsNoAnswer(Exception exception, CancellationToken cancelled) =>
        NetworkFailure.Is(exception) || (exception is OperationCanceledException && !cancelled.IsCancellationRequested);

    // Whoever sends something has the answer with the status of success: it must not be sent again because the rest of
    // it never comes (INT-R2).
    private static async Task<byte[]> Content(
        RestRequest request, HttpResponseMessage response, CancellationToken either)
    {
        try
        {
            await response.Content.LoadIntoBufferAsync(LargestReply, either).ConfigureAwait(false);
            return await response.Content.ReadAsByteArrayAsync(either).ConfigureAwait(false);
        }
        catch (Exception exception)
            when (response.IsSuccessStatusCode && request.Method != HttpMethod.Get
                && IsNoAnswer(exception, CancellationToken.None))
        {
            return [];
        }
    }

    private RestReply Learn(RestRequest request, HttpResponseMessage response, byte[] content)
    {
        var reply = RestErrors.Read(response, content);
        if (response.Headers.Date is { } date) _clock.Learn(date);
        // A page of the edge tells nothing of the route's own limit; the wait that it asks for is kept by all but
        // answers, which probe.
        if (!reply.IsEdge || (reply.RetryAfter is not null && request.Kind != RouteKind.Answers))
            _limits.Learn(request.Route, response, reply);
        _edge.Learn(request.Kind, reply, isShared: RateLimitHeaders.Text(response, "X-RateLimit-Scope") == "shared");
        if (reply is { Status: 401, Code: not WebhookTokenInvalid } && _settings.Token is not null)
            _stop.Fail(ExitCode.Authentication, TokenRefused.Sentence);
        return reply;
    }
}
