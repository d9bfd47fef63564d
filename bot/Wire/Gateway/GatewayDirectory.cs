using System.Text.Json;
using Bot.Wire.Json;
using Bot.Wire.Rest;
using Bot.Wire.Settings;

namespace Bot.Wire.Gateway;

/// <summary>Asks where the gateway is and how many sessions may still be begun today.</summary>
internal sealed partial class GatewayDirectory(
    PatientRequests requests, WireSettings settings, Backoff backoff, TimeProvider time, GatewayStatus status,
    ILogger<GatewayDirectory> logger)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan BriefPatience = TimeSpan.FromSeconds(10);
    private static readonly RestRequest Question =
        new(HttpMethod.Get, "/gateway/bot", RouteKind.Gateway, "gateway") { IsAuthorized = true };

    /// <summary>
    /// What Discord says; asks until it answers. Where the address is set, one refusal is enough to go without.
    /// </summary>
    public async Task<GatewayInfo> Ask(CancellationToken stop)
    {
        var patience = settings.Gateway is null ? Patience : BriefPatience;
        for (var failures = 3; ; failures++)
        {
            var reply = await requests.Send(Question, patience, stop).ConfigureAwait(false);
            stop.ThrowIfCancellationRequested();
            if (reply.IsDone && Read(reply.Content) is { } info)
            {
                (status.IdentifiesLeft, status.IdentifiesADay) = (info.Remaining, info.Total);
                return info;
            }

            if (settings.Gateway is { } address && reply.Status is > 0 and not 401)
                return new GatewayInfo(address, 1, 1, null, null);
            Log.NoAnswer(logger, reply.Status);
            await Task.Delay(backoff.Delay(failures), time, stop).ConfigureAwait(false);
        }
    }

    /// <summary>Whether an address may be connected to: encrypted, or on this machine.</summary>
    public static Uri? Usable(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && (uri.Scheme == "wss" || (uri.Scheme == "ws" && uri.IsLoopback)) ? uri : null;

    private GatewayInfo? Read(byte[] content)
    {
        var json = Tolerant.Parse(content);
        if (json.ValueKind == JsonValueKind.Undefined) return null;
        if ((settings.Gateway ?? Usable(json.Get("url").Text())) is not { } address) return null;
        var limit = json.Get("session_start_limit");
        return new GatewayInfo(
            address,
            (int)Math.Clamp(json.Get("shards").Whole() ?? 1, 1, 16_384),
            (int)Math.Clamp(limit.Get("max_concurrency").Whole() ?? 1, 1, 1_024),
            (int?)limit.Get("total").Whole(),
            (int?)limit.Get("remaining").Whole());
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning,
            "Fault 1: Discord does not say where the gateway is (HTTP {Status}; 0 is no answer); asking again")]
        public static partial void NoAnswer(ILogger logger, int status);
    }
}
