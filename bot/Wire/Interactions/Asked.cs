using Bot.Commands;
using Bot.Replies.Embeds;

namespace Bot.Wire.Interactions;

/// <summary>A call and how its reply is shown: to whom, and whether in the place of the message whose control was pressed.</summary>
internal sealed record Asked(CommandCall Call)
{
    /// <summary>Whether only the asker sees it.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Whether it takes the place of the message that was pressed.</summary>
    public bool IsUpdate { get; init; }

    /// <summary>What is called in truth, found from the reply to the call, and a menu to go with it; null for the call itself.</summary>
    public Func<CommandCatalog, (CommandCall Call, IReadOnlyList<DiscordControl> Menu)>? Derive { get; init; }
}
