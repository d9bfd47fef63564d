namespace Bot.Wire.Gateway;

/// <summary>How one connection ended, and what the next one needs to know.</summary>
internal sealed record ConnectionEnd(Next Next, string Reason)
{
    /// <summary>The session as it stood at the end; null when there is none to go on with.</summary>
    public GatewaySession? Session { get; init; }

    /// <summary>The close code; null when the connection broke or was left by this side.</summary>
    public int? Code { get; init; }

    /// <summary>How long it lasted after READY or RESUMED; null when neither came.</summary>
    public TimeSpan? Served { get; init; }

    /// <summary>
    /// How long RESUME or IDENTIFY had gone unanswered when this side left for that; null when the connection ended
    /// for another reason.
    /// </summary>
    public TimeSpan? Unanswered { get; init; }

    /// <summary>Whether no WebSocket was opened at all.</summary>
    public bool NeverOpened { get; init; }

    /// <summary>The least time before the next connection; zero when nothing asks for any.</summary>
    public TimeSpan Pause { get; init; }
}
