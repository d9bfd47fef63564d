using Bot.Replies.Embeds;
using Bot.Wire.Messages;
using Bot.Wire.Rest;
using Bot.Wire.Settings;

namespace Bot.Wire.Interactions;

/// <summary>Everything after the first answer: edits, follow-ups, and taking the loading state away (INT-8, INT-9).</summary>
internal sealed partial class Webhooks(PatientRequests requests, WireSettings settings, TimeProvider time, ILogger<Webhooks> logger)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan InlineHead = TimeSpan.FromMilliseconds(250);

    /// <summary>Changes the first answer; gives what came back.</summary>
    public Task<RestReply> Edit(Interaction interaction, DiscordMessage message, CancellationToken cancelled) =>
        Send(HttpMethod.Patch, interaction, "/messages/@original", MessageWriter.Edit(message), cancelled);

    /// <summary>Sends another message.</summary>
    public Task<RestReply> FollowUp(Interaction interaction, DiscordMessage message, CancellationToken cancelled) =>
        Send(HttpMethod.Post, interaction, "", MessageWriter.FollowUp(message), cancelled);

    /// <summary>Takes the first answer away.</summary>
    public Task<RestReply> Delete(Interaction interaction, CancellationToken cancelled) =>
        Send(HttpMethod.Delete, interaction, "/messages/@original", null, cancelled);

    private async Task<RestReply> Send(HttpMethod method, Interaction interaction, string rest, WireBody? body, CancellationToken cancelled)
    {
        if (interaction.IsInline) await Task.Delay(InlineHead, time, cancelled).ConfigureAwait(false);
        var application = interaction.ApplicationId ?? settings.ApplicationId ?? "0";
        var path = $"/webhooks/{application}/{interaction.Token}{rest}";
        var request = new RestRequest(method, path, RouteKind.Answers, $"webhook {interaction.Id}") { Body = body };
        var reply = await requests.Send(request, Patience, cancelled).ConfigureAwait(false);
        if (!reply.IsDone) Log.NotTaken(logger, method.Method, interaction.Id, reply.Status, reply.Code, reply.Field);
        return reply;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "{Method} after interaction {Id} was not taken: HTTP {Status}, code {Code}, field {Field}")]
        public static partial void NotTaken(ILogger logger, string method, string id, int status, int? code, string? field);
    }
}
