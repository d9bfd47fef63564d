using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;

namespace Bot.Wire.Metrics;

/// <summary>Listens to one meter and writes what it heard in Prometheus' text format 0.0.4 (prometheus.io/docs/instrumenting/exposition_formats).</summary>
internal sealed class PrometheusText : IDisposable
{
    private const int MostSeries = 2_000;
    private static readonly double[] Bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];
    private readonly MeterListener _listener = new();
    private readonly ConcurrentDictionary<(Instrument Instrument, string Labels), Series> _series = new();

    /// <summary>Begins to listen.</summary>
    public PrometheusText(WireMetrics metrics)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (ReferenceEquals(instrument.Meter, metrics.Meter)) listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Take(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Take(instrument, value, tags));
        _listener.Start();
    }

    /// <summary>Everything heard so far.</summary>
    public string Write()
    {
        _listener.RecordObservableInstruments();
        var text = new StringBuilder();
        foreach (var family in _series.GroupBy(series => series.Key.Instrument).OrderBy(family => family.Key.Name, StringComparer.Ordinal))
        {
            var (kind, name) = Kind(family.Key);
            text.Append(CultureInfo.InvariantCulture, $"# HELP {name} {family.Key.Description}\n# TYPE {name} {kind}\n");
            foreach (var ((_, labels), series) in family.OrderBy(series => series.Key.Labels, StringComparer.Ordinal))
                series.Write(text, name, labels);
        }

        return text.ToString();
    }

    /// <inheritdoc/>
    public void Dispose() => _listener.Dispose();

    private static (string Kind, string Name) Kind(Instrument instrument) => instrument switch
    {
        Histogram<double> => ("histogram", instrument.Name),
        Counter<long> => ("counter", instrument.Name + "_total"),
        _ => ("gauge", instrument.Name),
    };

    private void Take(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var labels = new StringBuilder();
        foreach (var (name, tag) in tags)
            labels.Append(labels.Length > 0 ? "," : "").Append(name).Append("=\"").Append(Escaped(Convert.ToString(tag, CultureInfo.InvariantCulture) ?? "")).Append('"');
        if (_series.Count >= MostSeries && !_series.ContainsKey((instrument, labels.ToString()))) return;
        var series = _series.GetOrAdd((instrument, labels.ToString()), key => new Series(key.Instrument is Histogram<double> ? Bounds : []));
        series.Take(value, isSum: instrument is not (ObservableGauge<long> or ObservableGauge<double>));
    }

    private static string Escaped(string value) =>
        value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
}
