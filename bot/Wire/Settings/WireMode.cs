namespace Bot.Wire.Settings;

/// <summary>How interactions come in.</summary>
[Flags]
public enum WireMode
{
    /// <summary>Not at all: the terminal is served.</summary>
    None = 0,

    /// <summary>Over the WebSocket that the bot opens.</summary>
    Gateway = 1,

    /// <summary>As signed requests to the bot's own endpoint.</summary>
    Http = 2,

    /// <summary>Over either, while an application is moved from one to the other.</summary>
    Both = Gateway | Http,
}
