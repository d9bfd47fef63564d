namespace Bot.Wire.Gateway;

/// <summary>Which events Discord sends besides interactions, which come anyway (GW-23). None of these is privileged.</summary>
internal static class Intents
{
    /// <summary>None.</summary>
    public const int None = 0;

    /// <summary>Messages in servers and direct messages; what others than the bot are told of comes without its words.</summary>
    public const int Messages = 1 << 9 | 1 << 12;
}
