using System.Diagnostics.Metrics;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;

namespace Bot.Wire.Metrics;

/// <summary>
/// Exports the meter by OpenTelemetry: as Prometheus text at <c>/metrics</c> where there is a web server, and by OTLP
/// where an address for it is set (<see href="https://opentelemetry.io/docs/specs/otel/protocol/exporter/"/>).
/// Where neither is wanted the SDK is not started.
/// </summary>
internal static class MetricsExport
{
    /// <summary>The path of the Prometheus text.</summary>
    public const string Path = "/metrics";

    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string MetricsEndpoint = "OTEL_EXPORTER_OTLP_METRICS_ENDPOINT";
    private static readonly string[] Endpoints = [Endpoint, MetricsEndpoint];

    // The SDK's own buckets are meant for milliseconds.
    private static readonly ExplicitBucketHistogramConfiguration Seconds = new()
    {
        Boundaries = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    };

    /// <summary>What is wrong with the addresses for OTLP, one sentence each.</summary>
    public static IEnumerable<string> Errors(IConfiguration configuration) =>
        from setting in Endpoints
        let address = configuration[setting]
        where !string.IsNullOrWhiteSpace(address) && !IsAddress(address)
        select $"{setting} is “{address}”. Write the address of a collector, such as http://localhost:4317.";

    /// <summary>Adds what the settings ask for.</summary>
    public static void Add(IServiceCollection services, IConfiguration configuration, bool hasWebServer)
    {
        var hasOtlp = Endpoints.Any(setting => IsAddress(configuration[setting]));
        if (!hasWebServer && !hasOtlp) return;
        services.AddSingleton<StateGauges>().ConfigureOpenTelemetryMeterProvider(View);
        services.AddOpenTelemetry()
            // What the environment says of the resource (OTEL_SERVICE_NAME, OTEL_RESOURCE_ATTRIBUTES) wins.
            .ConfigureResource(resource =>
                resource.Clear().AddService("rapporteur").AddTelemetrySdk().AddEnvironmentVariableDetector())
            .WithMetrics(metrics =>
            {
                metrics.AddMeter(WireMetrics.Name);
                if (hasWebServer) metrics.AddPrometheusExporter(AsPromised);
                if (hasOtlp) metrics.AddOtlpExporter();
            });
    }

    /// <summary>Serves the Prometheus text.</summary>
    public static void Map(WebApplication app) => app.MapPrometheusScrapingEndpoint(Path);

    private static void View(IServiceProvider services, MeterProviderBuilder metrics)
    {
        var meter = services.GetRequiredService<WireMetrics>().Meter;
        services.GetRequiredService<StateGauges>();
        // Other hosts of the process, as in tests, have meters of the same name.
        metrics.AddView(instrument =>
            !ReferenceEquals(instrument.Meter, meter) ? MetricStreamConfiguration.Drop
            : instrument is Histogram<double> ? Seconds
            : null);
    }

    // Series have this program's labels and no others, and show the moment of asking.
    private static void AsPromised(PrometheusAspNetCoreOptions options)
    {
        options.ScopeInfoEnabled = false;
        options.TargetInfoEnabled = false;
        options.ScrapeResponseCacheDurationMilliseconds = 0;
    }

    private static bool IsAddress(string? value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";
}
