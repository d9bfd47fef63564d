using System.Net;
using Bot.Wire.Rest;
using Discord;
using Discord.Net;

namespace Bot.Wire.DiscordNet;

/// <summary>
/// Makes requests by Discord.Net and says in this program's own terms what came of them, so that everybody learns from
/// it as from its own.
/// </summary>
internal sealed class DiscordNetRequests(EdgeGuard edge, Reachability reachability, WireStop stop, TimeProvider time)
{
    private const int WebhookTokenInvalid = 50027;

    /// <summary>Makes a request within a time; throws only when the caller cancels.</summary>
    public async Task<RestReply> Send(
        RouteKind kind, Func<RequestOptions, Task> request, TimeSpan limit, RetryMode retries,
        CancellationToken cancelled)
    {
        using var timeout = new CancellationTokenSource(limit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancelled);
        var milliseconds = (int)limit.TotalMilliseconds;
        var options = new RequestOptions { CancelToken = either.Token, RetryMode = retries, Timeout = milliseconds };
        try
        {
            await request(options).ConfigureAwait(false);
            reachability.Reached();
            return Learn(kind, new RestReply((int)HttpStatusCode.OK));
        }
        catch (HttpException refusal)
        {
            reachability.Reached();
            return Learn(kind, Read(refusal));
        }
        catch (RateLimitedException)
        {
            return Learn(kind, new RestReply((int)HttpStatusCode.TooManyRequests));
        }
        catch (Exception exception) when (IsNoAnswer(exception, cancelled))
        {
            reachability.Failed(exception);
            return RestReply.None;
        }
    }

    private static bool IsNoAnswer(Exception exception, CancellationToken cancelled) =>
        NetworkFailure.Is(exception) || exception is TimeoutException
        || (exception is OperationCanceledException && !cancelled.IsCancellationRequested);

    private static RestReply Read(HttpException refusal) => new((int)refusal.HttpCode)
    {
        Code = (int?)refusal.DiscordCode,
        Field = refusal.Errors
            .SelectMany(field => field.Errors.Select(error => $"{field.Path} ({error.Code})")).FirstOrDefault(),
        // Discord itself always gives a code; a page comes from the network in front of it.
        IsEdge = refusal is { HttpCode: HttpStatusCode.Forbidden, DiscordCode: null },
    };

    private RestReply Learn(RouteKind kind, RestReply reply)
    {
        edge.Learn(kind, reply, isShared: false);
        if (reply is { Status: (int)HttpStatusCode.Unauthorized, Code: not WebhookTokenInvalid })
            stop.Fail(ExitCode.Authentication, TokenRefused.Sentence);
        return reply;
    }
}
