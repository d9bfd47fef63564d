using Bot.Replies.Embeds;

namespace Bot.Wire.Components;

/// <summary>The controls of a reply to a call (its text), to be made for all or for the asker alone; it holds nothing of the reply, which is large.</summary>
internal sealed record ControlPlan(string Call, IReadOnlyList<PlannedControl> Turning, IReadOnlyList<PlannedControl> Asking, IReadOnlyList<DiscordControl> Menu)
{
    /// <summary>What shows a hidden reply to everybody; null when nothing may.</summary>
    public PlannedControl? Publishing { get; init; }

    /// <summary>A menu alone, or nothing.</summary>
    public static ControlPlan Only(IReadOnlyList<DiscordControl> menu) => new("", [], [], menu);

    /// <summary>The rows, at most three; none where the call is too long to be carried. A hidden reply can be published.</summary>
    public IReadOnlyList<IReadOnlyList<DiscordControl>> Rows(bool isHidden)
    {
        List<PlannedControl> wanted = [.. Turning, .. Asking];
        if (isHidden && Publishing is { } publishing) wanted.Add(publishing);
        if (ControlId.Of(Call, [.. wanted.Select(control => (control.Way, control.Page))]) is not { } ids) return [];
        var buttons = wanted.Zip(ids, (control, id) => (DiscordControl)new DiscordControl.Button(id, control.Label, control.IsOff)).ToList();
        return [.. new[] { buttons[..Turning.Count], buttons[Turning.Count..], Menu }.Where(row => row.Count > 0)];
    }
}
