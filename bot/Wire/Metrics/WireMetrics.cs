using System.Diagnostics;
using System.Diagnostics.Metrics;
using Bot.Wire.Interactions;

namespace Bot.Wire.Metrics;

/// <summary>What is counted; names and labels hold nothing of anybody's words, ids or tokens (fault 40).</summary>
internal sealed class WireMetrics : IDisposable
{
    /// <summary>The meter's name.</summary>
    public const string Name = "Rapporteur";

    private readonly Meter _meter = new(Name);
    private readonly Counter<long> _interactions;
    private readonly Histogram<double> _latency;
    private readonly Counter<long> _duplicates;
    private readonly Counter<long> _stale;
    private readonly Counter<long> _deferred;
    private readonly Counter<long> _refused;
    private readonly Counter<long> _resumes;
    private readonly Counter<long> _identifies;
    private readonly Counter<long> _drops;
    private readonly Counter<long> _badFrames;
    private readonly Counter<long> _forged;

    /// <summary>Makes the instruments.</summary>
    public WireMetrics()
    {
        _interactions = _meter.CreateCounter<long>("rapporteur_interactions", description: "Interactions by command and outcome");
        _latency = _meter.CreateHistogram<double>("rapporteur_interaction_seconds", "s", "From receipt to the end of the answer");
        _duplicates = _meter.CreateCounter<long>("rapporteur_duplicate_interactions", description: "Interactions that came again");
        _stale = _meter.CreateCounter<long>("rapporteur_stale_interactions", description: "Interactions older than three seconds on arrival");
        _deferred = _meter.CreateCounter<long>("rapporteur_deferred_interactions", description: "Interactions that got the loading state first");
        _refused = _meter.CreateCounter<long>("rapporteur_refused_answers", description: "Answers that Discord did not take, by code");
        _resumes = _meter.CreateCounter<long>("rapporteur_gateway_resumes", description: "Sessions resumed");
        _identifies = _meter.CreateCounter<long>("rapporteur_gateway_identifies", description: "Sessions begun");
        _drops = _meter.CreateCounter<long>("rapporteur_gateway_disconnects", description: "Connections that ended, by reason");
        _badFrames = _meter.CreateCounter<long>("rapporteur_gateway_bad_frames", description: "Frames that could not be read");
        _forged = _meter.CreateCounter<long>("rapporteur_http_unverified", description: "HTTP requests whose signature does not hold");
    }

    /// <summary>The meter, for gauges of other parts.</summary>
    public Meter Meter => _meter;

    /// <summary>An interaction came to its end.</summary>
    public void Answered(string command, FirstOutcome outcome, TimeSpan taken)
    {
        var tags = new TagList { { "command", command }, { "outcome", outcome.ToString().ToLowerInvariant() } };
        _interactions.Add(1, tags);
        _latency.Record(taken.TotalSeconds, new KeyValuePair<string, object?>("command", command));
    }

    /// <summary>An interaction came again.</summary>
    public void Duplicate() => _duplicates.Add(1);

    /// <summary>An interaction came late.</summary>
    public void Stale() => _stale.Add(1);

    /// <summary>An interaction got the loading state.</summary>
    public void Deferred() => _deferred.Add(1);

    /// <summary>An answer was not taken.</summary>
    public void Refused(int code) => _refused.Add(1, new KeyValuePair<string, object?>("code", code));

    /// <summary>A session was resumed.</summary>
    public void Resumed() => _resumes.Add(1);

    /// <summary>A session was begun.</summary>
    public void Identified() => _identifies.Add(1);

    /// <summary>A connection ended.</summary>
    public void Dropped(string reason) => _drops.Add(1, new KeyValuePair<string, object?>("reason", reason));

    /// <summary>A frame could not be read.</summary>
    public void BadFrame() => _badFrames.Add(1);

    /// <summary>A request was not signed by Discord.</summary>
    public void Forged() => _forged.Add(1);

    /// <inheritdoc/>
    public void Dispose() => _meter.Dispose();
}
