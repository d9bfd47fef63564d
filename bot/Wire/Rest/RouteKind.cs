namespace Bot.Wire.Rest;

/// <summary>
/// Groups of routes whose blocks are kept apart: a page of the network's edge on one says nothing of the others
/// (REST-9).
/// </summary>
internal enum RouteKind
{
    /// <summary>Interaction callbacks, and the edits and follow-ups of their webhooks.</summary>
    Answers,

    /// <summary>Messages in channels, and what channels are.</summary>
    Channels,

    /// <summary>The gateway's address.</summary>
    Gateway,

    /// <summary>The registered commands, and the application they belong to.</summary>
    Commands,

    /// <summary>The list of servers.</summary>
    Servers,
}
