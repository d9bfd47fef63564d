using System.Text.Json;
using Bot.Hosting;
using Bot.Wire.Interactions;
using Bot.Wire.Json;
using Bot.Wire.Rest;
using Bot.Wire.Settings;

namespace Bot.Wire.Registration;

/// <summary>Registers the commands when Discord has others: asks first, and writes once (CMD-R1). Serving never waits for it.</summary>
internal sealed partial class CommandSync(
    WireSettings settings, ApplicationIdentity application, LiveCatalog live, InteractionServer server, ICommandRegister register, PatientRequests requests, TimeProvider time, ILogger<CommandSync> logger) : BackgroundService
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan[] Again = [TimeSpan.FromSeconds(15), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(20), TimeSpan.FromHours(1)];

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            if (settings.Token is null)
            {
                Log.NoToken(logger);
                return;
            }

            await server.Prepared.WaitAsync(stoppingToken).ConfigureAwait(false);
            for (var failures = 0; await Sync(stoppingToken).ConfigureAwait(false) is { } reply && MayHelp(reply); failures++)
                await Task.Delay(Again[Math.Min(failures, Again.Length - 1)], time, stoppingToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
        {
            Log.Failed(logger, exception, Guid.NewGuid().ToString("N")[..8]);
        }
        catch (OperationCanceledException)
        {
            // The program stops; the next start asks again.
        }
    }

    private static bool MayHelp(RestReply reply) => reply.IsUncertain || reply.Status == 429 || reply.IsEdge;

    // Null when Discord has the commands, else the answer that says why not.
    private async Task<RestReply?> Sync(CancellationToken stop)
    {
        var catalog = await live.Current(stop).ConfigureAwait(false);
        var id = await Application(stop).ConfigureAwait(false);
        var isForOneServer = settings.TestGuild is not null;
        var wanted = CommandPayload.Of(() => catalog.Specs, isForOneServer);

        var registered = await register.Read(id, stop).ConfigureAwait(false);
        if (!registered.IsDone) return Report(registered);
        if (AreSame(registered.Content, wanted, isForOneServer)) return null;

        var written = await register.Write(id, wanted, stop).ConfigureAwait(false);
        if (!written.IsDone) return Report(written);
        Log.Registered(logger, catalog.Specs.Count(), isForOneServer ? "in the test server" : "everywhere");
        return null;
    }

    private async Task<string> Application(CancellationToken stop)
    {
        if (!application.Id.IsCompleted && !settings.Mode.HasFlag(WireMode.Gateway))
        {
            const string path = "/applications/@me";
            var question = new RestRequest(HttpMethod.Get, path, RouteKind.Commands, "application")
            {
                IsAuthorized = true,
            };
            var me = await requests.Send(question, Patience, stop).ConfigureAwait(false);
            if (me.IsDone && Tolerant.Parse(me.Content).Get("id").Text() is { } id) application.Learn(id);
        }

        return await application.Id.WaitAsync(stop).ConfigureAwait(false);
    }

    private static bool AreSame(byte[] registered, IReadOnlyList<CommandJson> wanted, bool isForOneServer) =>
        Tolerant.Parse(registered) is { ValueKind: not JsonValueKind.Undefined } theirs
        && CommandComparison.AreSame(
            theirs,
            JsonSerializer.SerializeToElement(wanted, WireJson.Default.IReadOnlyListCommandJson),
            isForOneServer);

    private RestReply Report(RestReply reply)
    {
        Log.NotRegistered(logger, reply.Status, reply.Code, reply.Field, MayHelp(reply) ? "trying again later" : "mend it and start again");
        return reply;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "{Count} commands registered {Where}")]
        public static partial void Registered(ILogger logger, int count, string where);

        [LoggerMessage(LogLevel.Warning, "Fault 21: commands are not registered (HTTP {Status}, code {Code}, field {Field}); those registered before are served; {Next}")]
        public static partial void NotRegistered(ILogger logger, int status, int? code, string? field, string next);

        [LoggerMessage(LogLevel.Warning, "Commands are not registered, for that needs a token: set Discord__Token, or register them by another process")]
        public static partial void NoToken(ILogger logger);

        [LoggerMessage(LogLevel.Error, "Fault of the program, reference {Reference}: commands are not registered")]
        public static partial void Failed(ILogger logger, Exception exception, string reference);
    }
}
