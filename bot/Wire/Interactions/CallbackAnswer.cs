using Bot.Wire.Messages;
using Bot.Wire.Metrics;
using Bot.Wire.Rest;

namespace Bot.Wire.Interactions;

/// <summary>Answers by a request to the callback address (INT-4); never throws but for cancellation.</summary>
internal sealed partial class CallbackAnswer(Interaction interaction, long received, bool mayRepeat, UrgentRequests requests, WireMetrics metrics, ILogger logger) : IFirstAnswer
{
    private const int UnknownInteraction = 10062;
    private const int AlreadyAnswered = 40060;

    /// <inheritdoc/>
    public async Task<FirstOutcome> Send(WireBody body, CancellationToken cancelled)
    {
        var path = $"/interactions/{interaction.Id}/{interaction.Token}/callback";
        var (reply, twice) = await requests.Send(new RestRequest(HttpMethod.Post, path, "callback") { Body = body, IsEssential = true }, received, mayRepeat, cancelled).ConfigureAwait(false);
        if (reply.IsDone) return FirstOutcome.Delivered;

        metrics.Refused(reply.Code ?? reply.Status);
        // The second of two tries finds that the first one had arrived.
        if (reply.Code == AlreadyAnswered && twice) return FirstOutcome.Delivered;
        Log.NotTaken(logger, interaction.Id, reply.Status, reply.Code, reply.Field);
        return reply switch
        {
            { IsEdge: true } or { Status: 429 } => FirstOutcome.Unsent,
            { Code: UnknownInteraction or AlreadyAnswered } or { Status: 401 or 404 } => FirstOutcome.Gone,
            { IsUncertain: true } => FirstOutcome.Uncertain,
            { Code: 200000 or 200001 or 240000 } => FirstOutcome.Filtered,
            _ => FirstOutcome.Refused,
        };
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The answer to interaction {Id} was not taken: HTTP {Status}, code {Code}, field {Field}")]
        public static partial void NotTaken(ILogger logger, string id, int status, int? code, string? field);
    }
}
