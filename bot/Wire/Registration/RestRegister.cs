using System.Text.Json;
using Bot.Wire.Json;
using Bot.Wire.Messages;
using Bot.Wire.Rest;
using Bot.Wire.Settings;

namespace Bot.Wire.Registration;

/// <summary>The register by this program's own requests.</summary>
internal sealed class RestRegister(WireSettings settings, PatientRequests requests) : ICommandRegister
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <inheritdoc/>
    public Task<RestReply> Read(string application, CancellationToken stop) =>
        requests.Send(Request(HttpMethod.Get, $"{Path(application)}?with_localizations=true"), Patience, stop);

    /// <inheritdoc/>
    public Task<RestReply> Write(string application, IReadOnlyList<CommandJson> commands, CancellationToken stop)
    {
        var body = new WireBody(JsonSerializer.SerializeToUtf8Bytes(commands, WireJson.Default.IReadOnlyListCommandJson));
        return requests.Send(Request(HttpMethod.Put, Path(application)) with { Body = body }, TimeSpan.Zero, stop);
    }

    private static RestRequest Request(HttpMethod method, string path) =>
        new(method, path, RouteKind.Commands, "commands") { IsAuthorized = true };

    private string Path(string application) =>
        settings.TestGuild is { } guild ? $"/applications/{application}/guilds/{guild}/commands" : $"/applications/{application}/commands";
}
