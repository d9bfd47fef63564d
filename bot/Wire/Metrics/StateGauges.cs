using System.Diagnostics.Metrics;
using Bot.Hosting;
using Bot.Wire.Gateway;
using Bot.Wire.Interactions;

namespace Bot.Wire.Metrics;

/// <summary>The gauges of the meter, read at the moment of asking; created only where metrics are exported.</summary>
internal sealed class StateGauges
{
    /// <summary>Adds them to the meter.</summary>
    public StateGauges(
        WireMetrics metrics, GatewayStatus gateway, LibraryHolder library, LibraryLoader loader, SearchThreads threads)
    {
        var meter = metrics.Meter;
        meter.CreateObservableGauge(
            "rapporteur_gateway_ready",
            () => Ready(gateway),
            description: "1 when the shard is ready and hears Discord");
        meter.CreateObservableGauge(
            "rapporteur_gateway_identifies_left",
            () => Left(gateway),
            description: "Sessions that may still be begun today");
        meter.CreateObservableGauge(
            "rapporteur_searches_waiting", () => threads.Waiting, description: "Searches that wait for a thread");
        meter.CreateObservableGauge(
            "rapporteur_index_clauses", () => Clauses(library), description: "Clauses that are served");
        meter.CreateObservableGauge(
            "rapporteur_index_build_seconds",
            () => loader.BuildTime.TotalSeconds,
            "s",
            "How long the last build of the index took");
    }

    private static IEnumerable<Measurement<long>> Ready(GatewayStatus gateway) =>
        from shard in gateway.Shards
        select new Measurement<long>(shard.IsHealthy ? 1 : 0, new KeyValuePair<string, object?>("shard", shard.Id));

    private static IEnumerable<Measurement<long>> Left(GatewayStatus gateway) =>
        gateway.IdentifiesLeft is { } left ? [new Measurement<long>(left)] : [];

    private static int Clauses(LibraryHolder library) =>
        library.Current is { IsCompletedSuccessfully: true } current
            ? current.Result.Documents.Sum(document => document.Clauses.Count)
            : 0;
}
