using Bot.Wire.Metrics;
using Bot.Wire.Settings;

namespace Bot.Wire.Http;

/// <summary>Which addresses are served, and how much a stranger may cost (fault 35).</summary>
internal static class WireEndpoints
{
    private static readonly TimeSpan HeaderTime = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan IdleTime = TimeSpan.FromSeconds(30);
    private const int MostConnections = 8_192;

    /// <summary>Limits headers, bodies, idle time and connections.</summary>
    public static void Limit(WebApplicationBuilder builder) => builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel =>
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = InteractionEndpoint.LargestBody;
        kestrel.Limits.MaxRequestHeaderCount = 64;
        kestrel.Limits.MaxConcurrentConnections = MostConnections;
        kestrel.Limits.RequestHeadersTimeout = HeaderTime;
        kestrel.Limits.KeepAliveTimeout = IdleTime;
        kestrel.Limits.MinRequestBodyDataRate = new(bytesPerSecond: InteractionEndpoint.LargestBody / 5, gracePeriod: HeaderTime);
    });

    /// <summary>Puts the endpoint, the health checks and the metrics of a host with a web server in their places.</summary>
    public static void Map(WebApplication app)
    {
        var services = app.Services;
        app.MapGet("/health/live", HealthEndpoint.Live);
        app.MapGet("/health/ready", services.GetRequiredService<HealthEndpoint>().Ready);
        MetricsExport.Map(app);
        if (services.GetRequiredService<WireSettings>().Mode.HasFlag(WireMode.Http))
            app.Map("/interactions", services.GetRequiredService<InteractionEndpoint>().Serve);
    }
}
