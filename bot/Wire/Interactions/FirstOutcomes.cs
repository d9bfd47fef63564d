using Bot.Wire.Rest;

namespace Bot.Wire.Interactions;

/// <summary>Reads off what came back what became of a first answer that was not taken.</summary>
internal static class FirstOutcomes
{
    /// <summary>The code of an interaction that has its answer.</summary>
    public const int AlreadyAnswered = 40060;

    private const int UnknownInteraction = 10062;

    /// <summary>What became of it.</summary>
    public static FirstOutcome Of(RestReply reply) => reply switch
    {
        { IsEdge: true } or { Status: 429 } => FirstOutcome.Unsent,
        { Code: UnknownInteraction or AlreadyAnswered } or { Status: 401 or 404 } => FirstOutcome.Gone,
        { IsUncertain: true } => FirstOutcome.Uncertain,
        { Code: 200000 or 200001 or 240000 } => FirstOutcome.Filtered,
        _ => FirstOutcome.Refused,
    };
}
