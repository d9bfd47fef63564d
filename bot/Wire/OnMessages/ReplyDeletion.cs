using Bot.Commands;
using Bot.Replies.Embeds;
using Bot.Wire.Interactions;
using Bot.Wire.Messages;
using Bot.Wire.Rest;
using Bot.Wire.Settings;

namespace Bot.Wire.OnMessages;

/// <summary>Deletes one of the bot's own replies, for whoever asked for it and for those who may manage messages.</summary>
internal sealed partial class ReplyDeletion(WireSettings settings, PatientRequests requests, ILogger<ReplyDeletion> logger)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Deletes it, or says why not; both to the asker alone.</summary>
    public async Task<FirstOutcome> Serve(Interaction interaction, TargetMessage target, bool isOwn, IAnswers answers, CancellationToken stop)
    {
        if (Refusal(interaction, target, isOwn) is { } refusal) return await answers.Send(Shown.Notice(refusal).First, stop).ConfigureAwait(false);
        // Deleting may have to wait for its turn.
        var outcome = await answers.Send(MessageWriter.Defer(toAskerOnly: true), stop).ConfigureAwait(false);
        var said = await Delete(target, interaction, stop).ConfigureAwait(false);
        if (outcome is not (FirstOutcome.Delivered or FirstOutcome.Uncertain)) return outcome;
        return (await answers.Edit(DiscordReplies.Plain(said), stop).ConfigureAwait(false)).IsDone ? FirstOutcome.Delivered : FirstOutcome.Unsent;
    }

    private string? Refusal(Interaction interaction, TargetMessage target, bool isOwn) =>
        !isOwn ? MessageWords.NotMine
        : !IsAllowed(interaction, target) ? MessageWords.NotYours
        : settings.Token is null ? MessageWords.NoToken
        : null;

    private static bool IsAllowed(Interaction interaction, TargetMessage target) =>
        interaction.From.MayManageMessages || interaction.From.IsWithBot || (interaction.UserId is { } user && user == target.AskedBy);

    private async Task<string> Delete(TargetMessage target, Interaction interaction, CancellationToken stop)
    {
        var channel = target.ChannelId ?? interaction.From.ChannelId ?? "0";
        var path = $"/channels/{channel}/messages/{target.Id}";
        var route = $"deletion in {channel}";
        var request = new RestRequest(HttpMethod.Delete, path, RouteKind.Channels, route) { IsAuthorized = true };
        var reply = await requests.Send(request, Patience, stop).ConfigureAwait(false);
        if (reply.IsDone) return MessageWords.Deleted;
        if (reply.Status == 404) return MessageWords.Gone;
        Log.NotDeleted(logger, channel, reply.Status, reply.Code);
        return reply is { Status: 403, IsEdge: false } ? MessageWords.NotAllowed : MessageWords.NotDeleted;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "A reply in channel {Channel} could not be deleted: HTTP {Status}, code {Code}")]
        public static partial void NotDeleted(ILogger logger, string channel, int status, int? code);
    }
}
