using Bot.Replies.Embeds;
using Bot.Wire.Messages;
using Bot.Wire.Metrics;
using Bot.Wire.Rest;

namespace Bot.Wire.Interactions;

/// <summary>Answers by requests to the callback address (INT-4) and to the webhook behind it; never throws but for cancellation.</summary>
internal sealed partial class CallbackAnswers(Interaction interaction, long received, bool mayRepeat, UrgentRequests requests, Webhooks webhooks, WireMetrics metrics, ILogger logger) : IAnswers
{
    /// <inheritdoc/>
    public async Task<FirstOutcome> Send(FirstAnswer answer, CancellationToken cancelled)
    {
        var path = $"/interactions/{interaction.Id}/{interaction.Token}/callback";
        var request = new RestRequest(HttpMethod.Post, path, RouteKind.Answers, "callback") { Body = answer.Body };
        var (reply, twice) = await requests.Send(request, received, mayRepeat, cancelled).ConfigureAwait(false);
        if (reply.IsDone) return FirstOutcome.Delivered;

        metrics.Refused(reply.Code ?? reply.Status);
        // The second of two tries finds that the first one had arrived.
        if (reply.Code == FirstOutcomes.AlreadyAnswered && twice) return FirstOutcome.Delivered;
        Log.NotTaken(logger, interaction.Id, reply.Status, reply.Code, reply.Field);
        return FirstOutcomes.Of(reply);
    }

    /// <inheritdoc/>
    public Task<RestReply> Edit(DiscordMessage message, CancellationToken cancelled) => webhooks.Edit(interaction, message, cancelled);

    /// <inheritdoc/>
    public Task<RestReply> FollowUp(DiscordMessage message, CancellationToken cancelled) => webhooks.FollowUp(interaction, message, cancelled);

    /// <inheritdoc/>
    public Task<RestReply> Delete(CancellationToken cancelled) => webhooks.Delete(interaction, cancelled);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The answer to interaction {Id} was not taken: HTTP {Status}, code {Code}, field {Field}")]
        public static partial void NotTaken(ILogger logger, string id, int status, int? code, string? field);
    }
}
