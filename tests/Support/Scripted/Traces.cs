using System.Collections.Concurrent;
using System.Diagnostics;

namespace Tests.Support.Scripted;

/// <summary>The traces of this process while it is held, as a collector of traces would be given them, those of the scripted Discord's own server left out.</summary>
internal sealed class Traces : IDisposable
{
    private readonly ConcurrentQueue<string> _stopped = new();
    private readonly ActivityListener _listener;

    public Traces()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => _stopped.Enqueue($"{activity.OperationName} {string.Join(' ', activity.TagObjects)}"),
        };
        ActivitySource.AddActivityListener(_listener);
    }

    /// <summary>What has been traced up to now, a line each.</summary>
    public IEnumerable<string> Lines => _stopped.Where(trace => !trace.Contains("HttpRequestIn", StringComparison.Ordinal));

    /// <inheritdoc/>
    public void Dispose() => _listener.Dispose();
}
