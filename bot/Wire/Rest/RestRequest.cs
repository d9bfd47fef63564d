using Bot.Wire.Messages;

namespace Bot.Wire.Rest;

/// <summary>
/// One request to Discord: the path below the base, the kind its blocks belong to, and the route its rate limit belongs
/// to (REST-5).
/// </summary>
internal sealed record RestRequest(HttpMethod Method, string Path, RouteKind Kind, string Route)
{
    /// <summary>The body; null for none.</summary>
    public WireBody? Body { get; init; }

    /// <summary>Whether the bot's token goes along; interaction paths carry their own.</summary>
    public bool IsAuthorized { get; init; }

    /// <summary>The longest that one attempt may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(15);
}
