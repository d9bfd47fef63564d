namespace Bot.Replies.Embeds;

/// <summary>An entry of a menu: its label and the value that is sent, at most 100 UTF-16 units each; <paramref name="IsChosen"/> shows it as the present one.</summary>
public sealed record MenuEntry(string Label, string Value, bool IsChosen = false);
