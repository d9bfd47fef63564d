using System.Globalization;
using System.Text.Json;
using Bot.Wire.Json;
using Bot.Wire.Registration;
using Bot.Wire.Rest;
using Bot.Wire.Settings;
using Discord;

namespace Bot.Wire.DiscordNet;

/// <summary>The register by Discord.Net, which knows the application once it is connected.</summary>
internal sealed class DiscordNetRegister(WireSettings settings, ShardWatch watch, DiscordNetRequests requests) : ICommandRegister
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Attempt = TimeSpan.FromSeconds(15);
    private readonly ulong? _guild = settings.TestGuild is { } guild ? ulong.Parse(guild, CultureInfo.InvariantCulture) : null;

    /// <inheritdoc/>
    public async Task<RestReply> Read(string application, CancellationToken stop)
    {
        var client = await watch.Ready.WaitAsync(stop).ConfigureAwait(false);
        IReadOnlyList<CommandJson> commands = [];
        var reply = await Send(
            async options => commands = CommandForms.Of(_guild is { } guild
                ? await client.GetGuildApplicationCommands(guild, withLocalizations: true, options: options).ConfigureAwait(false)
                : await client.GetGlobalApplicationCommands(withLocalizations: true, options: options).ConfigureAwait(false)),
            Patience, RetryMode.AlwaysRetry, stop).ConfigureAwait(false);
        return reply with { Content = JsonSerializer.SerializeToUtf8Bytes(commands, WireJson.Default.IReadOnlyListCommandJson) };
    }

    /// <inheritdoc/>
    public async Task<RestReply> Write(string application, IReadOnlyList<CommandJson> commands, CancellationToken stop)
    {
        var client = await watch.Ready.WaitAsync(stop).ConfigureAwait(false);
        var forms = commands.Select(CommandForms.Of).ToArray();
        return await Send(
            options => _guild is { } guild ? client.BulkOverwriteGuildCommands(forms, guild, options) : client.BulkOverwriteGlobalCommands(forms, options), Attempt, RetryMode.AlwaysFail, stop).ConfigureAwait(false);
    }

    private async Task<RestReply> Send(Func<RequestOptions, Task> request, TimeSpan limit, RetryMode retries, CancellationToken stop)
    {
        try
        {
            return await requests.Send(RouteKind.Commands, request, limit, retries, stop).ConfigureAwait(false);
        }
        catch (InvalidOperationException)
        {
            // Discord.Net has logged out: the program stops, and the next start asks again.
            return RestReply.None;
        }
    }
}
