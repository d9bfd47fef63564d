using System.Text.Json;
using Bot.Wire.Json;
using Bot.Wire.Rest;

namespace Bot.Wire.Servers;

/// <summary>The servers that the bot is in, as Discord lists them: pages of 200, by id.</summary>
internal sealed class ServerList(PatientRequests requests)
{
    private const int PageSize = 200;
    private const int MostPages = 1_000;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>The ids of all; null when any page could not be read whole.</summary>
    public async Task<IReadOnlySet<string>?> All(CancellationToken stop)
    {
        var all = new HashSet<string>();
        var after = "0";
        for (var page = 0; page < MostPages; page++)
        {
            var path = $"/users/@me/guilds?limit={PageSize}&after={after}";
            var request = new RestRequest(HttpMethod.Get, path, RouteKind.Servers, "servers") { IsAuthorized = true };
            var reply = await requests.Send(request, Patience, stop).ConfigureAwait(false);
            if (!reply.IsDone || Ids(reply.Content) is not { } ids) return null;
            all.UnionWith(ids);
            if (ids.Count < PageSize) return all;
            after = ids[^1];
        }

        return null;
    }

    private static IReadOnlyList<string>? Ids(byte[] content)
    {
        var servers = Tolerant.Parse(content);
        if (servers.ValueKind != JsonValueKind.Array) return null;
        var ids = servers.Items().Select(server => server.Get("id").Text()).ToList();
        return ids.TrueForAll(id => id is { Length: > 0 }) ? [.. ids.Select(id => id!)] : null;
    }
}
