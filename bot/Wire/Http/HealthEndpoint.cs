using Bot.Hosting;
using Bot.Wire.Gateway;
using Bot.Wire.Settings;

namespace Bot.Wire.Http;

/// <summary>Says whether the process lives, and whether it can answer: the corpus is there and every shard hears Discord.</summary>
internal sealed class HealthEndpoint(WireSettings settings, LibraryHolder library, GatewayStatus gateway)
{
    /// <summary>Alive as long as it answers.</summary>
    public static Task Live(HttpContext context) => context.Response.WriteAsync("alive\n");

    /// <summary>200 when questions can be answered, else 503 with the reason.</summary>
    public Task Ready(HttpContext context)
    {
        var reason = !library.Current.IsCompletedSuccessfully ? "the corpus is not built yet"
            : settings.Mode.HasFlag(WireMode.Gateway) && !gateway.IsHealthy ? "the gateway is not connected, or has not answered for two heartbeats"
            : null;
        context.Response.StatusCode = reason is null ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        return context.Response.WriteAsync((reason ?? "ready") + "\n");
    }
}
