using Bot.Replies.Embeds;
using Bot.Wire.Interactions;
using Bot.Wire.Messages;
using Bot.Wire.Metrics;
using Bot.Wire.Rest;
using Discord;
using Discord.WebSocket;

namespace Bot.Wire.DiscordNet;

/// <summary>Answers one interaction by Discord.Net; never throws but for cancellation.</summary>
internal sealed partial class DiscordNetAnswers(
    SocketInteraction interaction, long received, bool mayRepeat, DiscordNetRequests requests, UrgentRequests urgent,
    WireMetrics metrics, ILogger logger) : IAnswers
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    // What the pressed message has of files goes when it is changed, unless the change brings others.
    private readonly bool _hasFiles = interaction is SocketMessageComponent { Message.Attachments.Count: > 0 };

    /// <inheritdoc/>
    public async Task<FirstOutcome> Send(FirstAnswer answer, CancellationToken cancelled)
    {
        // Discord.Net lets only one of these requests go at first, and holds the others back until it knows of no
        // limit.
        Task<RestReply> Attempt(TimeSpan limit, CancellationToken stop) => requests.Send(
            RouteKind.Answers, options => Respond(answer, options), limit, RetryMode.RetryRatelimit, stop);
        var (reply, twice) = await urgent.Send(Attempt, received, mayRepeat, cancelled).ConfigureAwait(false);
        if (reply.IsDone) return FirstOutcome.Delivered;

        metrics.Refused(reply.Code ?? reply.Status);
        // The second of two tries finds that the first one had arrived.
        if (reply.Code == FirstOutcomes.AlreadyAnswered && twice) return FirstOutcome.Delivered;
        Log.NotTaken(logger, "The answer", interaction.Id, reply.Status, reply.Code, reply.Field);
        return FirstOutcomes.Of(reply);
    }

    /// <inheritdoc/>
    public Task<RestReply> Edit(DiscordMessage message, CancellationToken cancelled) =>
        Later("The edit", options => interaction.ModifyOriginalResponseAsync(changed => MessageForms.Change(changed, message, _hasFiles), options), cancelled);

    /// <inheritdoc/>
    public Task<RestReply> FollowUp(DiscordMessage message, CancellationToken cancelled) => Later("The follow-up", options =>
    {
        var (text, embeds, controls) = MessageForms.Of(message);
        return message.File is { } file
            ? interaction.FollowupWithFileAsync(MessageForms.Of(file), text, embeds, ephemeral: message.ToAskerOnly, allowedMentions: MessageForms.Mentions(message), components: controls, options: options)
            : interaction.FollowupAsync(text, embeds, ephemeral: message.ToAskerOnly, allowedMentions: MessageForms.Mentions(message), components: controls, options: options);
    }, cancelled);

    /// <inheritdoc/>
    public Task<RestReply> Delete(CancellationToken cancelled) => Later("The deletion", options => interaction.DeleteOriginalResponseAsync(options), cancelled);

    private Task Respond(FirstAnswer answer, RequestOptions options)
    {
        switch (answer.Kind, interaction)
        {
            case (FirstAnswerKind.Choices, SocketAutocompleteInteraction typing):
                return typing.RespondAsync(answer.Choices.Select(choice => new AutocompleteResult(choice.Name, choice.Value)), options);
            case (FirstAnswerKind.Update, SocketMessageComponent pressed):
                return pressed.UpdateAsync(changed => MessageForms.Change(changed, answer.Message!, _hasFiles), options);
            case (FirstAnswerKind.DeferUpdate, SocketMessageComponent pressed):
                return pressed.DeferAsync(options: options);
            case (FirstAnswerKind.Defer, SocketMessageComponent pressed):
                return pressed.DeferLoadingAsync(answer.ToAskerOnly, options);
            case (FirstAnswerKind.Defer, _):
                return interaction.DeferAsync(answer.ToAskerOnly, options);
        }

        var message = answer.Message!;
        var (text, embeds, controls) = MessageForms.Of(message);
        return message.File is { } file
            ? interaction.RespondWithFileAsync(MessageForms.Of(file), text, embeds, ephemeral: message.ToAskerOnly, allowedMentions: MessageForms.Mentions(message), components: controls, options: options)
            : interaction.RespondAsync(text, embeds, ephemeral: message.ToAskerOnly, allowedMentions: MessageForms.Mentions(message), components: controls, options: options);
    }

    private async Task<RestReply> Later(string what, Func<RequestOptions, Task> request, CancellationToken cancelled)
    {
        const RetryMode retries = RetryMode.RetryRatelimit | RetryMode.Retry502;
        var reply = await requests.Send(RouteKind.Answers, request, Patience, retries, cancelled).ConfigureAwait(false);
        if (!reply.IsDone) Log.NotTaken(logger, what, interaction.Id, reply.Status, reply.Code, reply.Field);
        return reply;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "{What} to interaction {Id} was not taken: HTTP {Status}, code {Code}, field {Field}")]
        public static partial void NotTaken(ILogger logger, string what, ulong id, int status, int? code, string? field);
    }
}
