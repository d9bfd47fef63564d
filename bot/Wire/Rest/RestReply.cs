namespace Bot.Wire.Rest;

/// <summary>What came back: the HTTP status (0 when nothing came), and what Discord says is wrong.</summary>
internal sealed record RestReply(int Status)
{
    /// <summary>The body of a success.</summary>
    public byte[] Content { get; init; } = [];

    /// <summary>Discord's error code; null when there is none.</summary>
    public int? Code { get; init; }

    /// <summary>The field of our body that was refused, without its text; null when none is named.</summary>
    public string? Field { get; init; }

    /// <summary>How long to wait before the same is sent again; null when nothing was said.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether the limit is everybody's, not this bot's (REST-4).</summary>
    public bool IsGlobal { get; init; }

    /// <summary>Whether the network's edge answered and not Discord (REST-9).</summary>
    public bool IsEdge { get; init; }

    /// <summary>Nothing came back: broken connection or no answer in time.</summary>
    public static RestReply None { get; } = new(0);

    /// <summary>Nothing was sent, for this address is blocked.</summary>
    public static RestReply Blocked { get; } = new(0) { IsEdge = true };

    /// <summary>Whether it was done.</summary>
    public bool IsDone => Status is >= 200 and < 300;

    /// <summary>Whether it may be done or not, and sending it again may help.</summary>
    public bool IsUncertain => Status is 0 or >= 500 && !IsEdge;
}
