using System.Diagnostics.Metrics;

namespace Tests.Support.Scripted;

/// <summary>Sees when the status of an answer has reached the bot, by the figures that .NET's own client publishes: no later than the bot itself sees it.</summary>
internal sealed class Heads : IDisposable
{
    private readonly MeterListener _listener = new();
    private int _seen;

    /// <summary>Counts the answers to requests of one method that come from one server with success.</summary>
    public Heads(string method, string address)
    {
        var port = new Uri(address).Port;
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Name == "http.client.request.duration") listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<double>((_, _, tags, _) =>
        {
            var values = tags.ToArray().ToDictionary(tag => tag.Key, tag => tag.Value);
            if (values.GetValueOrDefault("server.port") is int from && from == port && values.GetValueOrDefault("http.request.method") is string sent && sent == method && values.GetValueOrDefault("http.response.status_code") is 200)
                Interlocked.Increment(ref _seen);
        });
        _listener.Start();
    }

    /// <summary>How many have come.</summary>
    public int Seen => Volatile.Read(ref _seen);

    public void Dispose() => _listener.Dispose();
}
