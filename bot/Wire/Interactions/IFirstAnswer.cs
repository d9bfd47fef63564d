using Bot.Wire.Messages;

namespace Bot.Wire.Interactions;

/// <summary>The way in which the first answer goes to Discord: a request of its own, or the answer to Discord's request.</summary>
internal interface IFirstAnswer
{
    /// <summary>Sends it; at most one answer is ever taken, so a second call is for an answer that was refused.</summary>
    Task<FirstOutcome> Send(WireBody body, CancellationToken cancelled);
}
