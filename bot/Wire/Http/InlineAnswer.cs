using Bot.Wire.Interactions;
using Bot.Wire.Messages;

namespace Bot.Wire.Http;

/// <summary>Answers as the body of Discord's own request; what carries a file goes to the callback address instead (INT-16).</summary>
internal sealed class InlineAnswer(IFirstAnswer callback) : IFirstAnswer
{
    private readonly TaskCompletionSource<WireBody?> _body = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<FirstOutcome> _written = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The body to answer with; null when the callback address has it.</summary>
    public Task<WireBody?> Body => _body.Task;

    /// <summary>The answer has been written, or could not be.</summary>
    public void Written(bool isDone) => _written.TrySetResult(isDone ? FirstOutcome.Delivered : FirstOutcome.Unsent);

    /// <inheritdoc/>
    public async Task<FirstOutcome> Send(WireBody body, CancellationToken cancelled)
    {
        if (body.File is not null)
        {
            var outcome = await callback.Send(body, cancelled).ConfigureAwait(false);
            if (outcome == FirstOutcome.Delivered) _body.TrySetResult(null);
            return outcome;
        }

        return _body.TrySetResult(body) ? await _written.Task.WaitAsync(cancelled).ConfigureAwait(false) : FirstOutcome.Gone;
    }
}
