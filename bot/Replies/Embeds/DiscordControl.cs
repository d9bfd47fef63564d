namespace Bot.Replies.Embeds;

/// <summary>Something to press or to choose under a message; what it does stands in its id, at most 100 UTF-16 units and no two alike in a message (CMP-1).</summary>
public abstract record DiscordControl(string Id)
{
    private DiscordControl(string id, bool _) : this(id) { }

    /// <summary>A button with its label, at most 80 UTF-16 units; one that is off shows a state and cannot be pressed.</summary>
    public sealed record Button(string Id, string Label, bool IsOff = false) : DiscordControl(Id, true);

    /// <summary>A list to choose one entry from, at most 25.</summary>
    public sealed record Menu(string Id, string Prompt, IReadOnlyList<MenuEntry> Entries) : DiscordControl(Id, true);
}
