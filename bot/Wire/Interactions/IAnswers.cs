using Bot.Replies.Embeds;
using Bot.Wire.Messages;
using Bot.Wire.Rest;

namespace Bot.Wire.Interactions;

/// <summary>The way in which the answers to one interaction go to Discord: by this program's own requests, as the answer to Discord's request, or by Discord.Net.</summary>
internal interface IAnswers
{
    /// <summary>Sends the first; at most one is ever taken, so a second call is for an answer that was refused.</summary>
    Task<FirstOutcome> Send(FirstAnswer answer, CancellationToken cancelled);

    /// <summary>Changes the first; gives what came back.</summary>
    Task<RestReply> Edit(DiscordMessage message, CancellationToken cancelled);

    /// <summary>Sends another message.</summary>
    Task<RestReply> FollowUp(DiscordMessage message, CancellationToken cancelled);

    /// <summary>Takes the first away.</summary>
    Task<RestReply> Delete(CancellationToken cancelled);
}
