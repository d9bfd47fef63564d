using System.Collections.Concurrent;
using Bot.Wire.Json;
using Bot.Wire.Rest;

namespace Bot.Wire.Chat;

/// <summary>Which channel holds a thread: messages do not tell, and what moderators set for a channel holds for its threads.</summary>
internal sealed class ThreadParents(PatientRequests requests)
{
    private const int Most = 1_000;
    private const int FirstThread = 10, LastThread = 12;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private readonly ConcurrentDictionary<string, string> _parents = new();

    /// <summary>The channel above a thread; null when this is no thread or nobody says.</summary>
    public async Task<string?> Of(string channel, CancellationToken stop)
    {
        if (_parents.TryGetValue(channel, out var known)) return known.Length > 0 ? known : null;
        var (path, route) = ($"/channels/{channel}", $"channel {channel}");
        var request = new RestRequest(HttpMethod.Get, path, RouteKind.Channels, route) { IsAuthorized = true };
        var reply = await requests.Send(request, Patience, stop).ConfigureAwait(false);
        if (!reply.IsDone || Parent(reply.Content) is not { } parent) return null;
        if (_parents.Count >= Most) _parents.Clear();
        _parents[channel] = parent;
        return parent.Length > 0 ? parent : null;
    }

    // Empty for a channel that stands by itself; null for what cannot be read.
    private static string? Parent(byte[] content)
    {
        var channel = Tolerant.Parse(content);
        return channel.Get("type").Whole() switch
        {
            >= FirstThread and <= LastThread => channel.Get("parent_id").Id(),
            null => null,
            _ => "",
        };
    }
}
