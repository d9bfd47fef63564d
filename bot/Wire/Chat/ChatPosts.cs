using Bot.Wire.Messages;
using Bot.Wire.Rest;

namespace Bot.Wire.Chat;

/// <summary>Sends messages into channels, as answers to the message that asked (MSG-10 keeps what is sent again from standing there twice).</summary>
internal sealed partial class ChatPosts(PatientRequests requests, ClosedChannels closed, ILogger<ChatPosts> logger)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Whether the channel is worth a try.</summary>
    public bool IsOpen(string channel) => !closed.Holds(channel);

    /// <summary>Sends them in order, and stops at the first that is not taken; gives whether all were.</summary>
    public async Task<bool> Send(ChatMessage question, IReadOnlyList<WireBody> answers, CancellationToken stop)
    {
        foreach (var answer in answers)
        {
            var path = $"/channels/{question.ChannelId}/messages";
            var route = $"messages in {question.ChannelId}";
            var request = new RestRequest(HttpMethod.Post, path, RouteKind.Channels, route)
            {
                IsAuthorized = true,
                Body = answer,
            };
            var reply = await requests.Send(request, Patience, stop).ConfigureAwait(false);
            if (reply.IsDone) continue;
            if (reply is not { Status: 403, IsEdge: false })
                Log.NotTaken(logger, question.Id, reply.Status, reply.Code, reply.Field);
            else if (closed.Add(question.ChannelId))
                Log.Closed(logger, question.ChannelId, reply.Code);
            return false;
        }

        return true;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The answer to message {Id} was not taken: HTTP {Status}, code {Code}, field {Field}")]
        public static partial void NotTaken(ILogger logger, string id, int status, int? code, string? field);

        [LoggerMessage(LogLevel.Warning, "Channel {Channel} takes no answers (code {Code}); it is left alone for some minutes. The bot needs View Channels, Send Messages, Send Messages in Threads, Embed Links, Attach Files and Read Message History there")]
        public static partial void Closed(ILogger logger, string channel, int? code);
    }
}
