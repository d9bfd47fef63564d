namespace Bot.Wire.Components;

/// <summary>A button before it has an id: what it does, on which page, its label, and whether it cannot be pressed.</summary>
internal sealed record PlannedControl(Way Way, int Page, string Label, bool IsOff = false);
