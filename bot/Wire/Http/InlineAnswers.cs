using Bot.Replies.Embeds;
using Bot.Wire.Interactions;
using Bot.Wire.Messages;
using Bot.Wire.Rest;

namespace Bot.Wire.Http;

/// <summary>Answers first as the body of Discord's own request; what carries a file goes to the callback address instead (INT-16).</summary>
internal sealed class InlineAnswers(IAnswers callback) : IAnswers
{
    private readonly TaskCompletionSource<WireBody?> _body = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<FirstOutcome> _written = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The body to answer with; null when the callback address has it.</summary>
    public Task<WireBody?> Body => _body.Task;

    /// <summary>The answer has been written, or could not be.</summary>
    public void Written(bool isDone) => _written.TrySetResult(isDone ? FirstOutcome.Delivered : FirstOutcome.Unsent);

    /// <inheritdoc/>
    public async Task<FirstOutcome> Send(FirstAnswer answer, CancellationToken cancelled)
    {
        if (answer.Body.File is not null)
        {
            var outcome = await callback.Send(answer, cancelled).ConfigureAwait(false);
            if (outcome == FirstOutcome.Delivered) _body.TrySetResult(null);
            return outcome;
        }

        return _body.TrySetResult(answer.Body) ? await _written.Task.WaitAsync(cancelled).ConfigureAwait(false) : FirstOutcome.Gone;
    }

    /// <inheritdoc/>
    public Task<RestReply> Edit(DiscordMessage message, CancellationToken cancelled) => callback.Edit(message, cancelled);

    /// <inheritdoc/>
    public Task<RestReply> FollowUp(DiscordMessage message, CancellationToken cancelled) => callback.FollowUp(message, cancelled);

    /// <inheritdoc/>
    public Task<RestReply> Delete(CancellationToken cancelled) => callback.Delete(cancelled);
}
