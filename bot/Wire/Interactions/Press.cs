namespace Bot.Wire.Interactions;

/// <summary>A control that was pressed: its id, what was chosen, and of the message it stands under the ids of all controls, the entries of its menu, and whoever asked for it (null when that is not told).</summary>
internal sealed record Press(string Id, string? Chosen, IReadOnlyList<string> Ids, IReadOnlyList<string> Entries, string? OwnerId, bool IsHidden);
