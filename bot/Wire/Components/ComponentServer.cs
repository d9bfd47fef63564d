using Bot.Commands;
using Bot.Hosting;
using Bot.Replies;
using Bot.Replies.Embeds;
using Bot.Store;
using Bot.Wire.Interactions;

namespace Bot.Wire.Components;

/// <summary>Answers pressed controls: each one stands for a call, which is made like any other. What an id claims is checked; nothing is remembered between presses.</summary>
internal sealed class ComponentServer(CommandServer commands, LiveCatalog live, SettingsBook settings)
{
    /// <summary>Answers one press; gives what became of the first answer.</summary>
    public async Task<FirstOutcome> Serve(Interaction interaction, IAnswers answers, long received, CancellationToken stop)
    {
        var catalog = await live.Current(stop).ConfigureAwait(false);
        var (asked, refusal) = await Asked(interaction, catalog, stop).ConfigureAwait(false);
        return asked is null
            ? await answers.Send(Shown.Notice(refusal!).First, stop).ConfigureAwait(false)
            : await commands.Serve(interaction, asked, answers, received, stop).ConfigureAwait(false);
    }

    private async Task<(Asked? Asked, string? Refusal)> Asked(Interaction interaction, CommandCatalog catalog, CancellationToken stop)
    {
        if (interaction.Press is not { } press || ControlId.Read(press.Id, press.Ids) is not var (way, page, text)
            || CallText.Read(text) is not { } call || catalog.Find(call.Command) is null || catalog.IsStateful(call.Command))
            return (null, ControlWords.Unknown);

        call = call with { Page = Math.Clamp(page, 1, Calls.MostPages), From = interaction.From };
        // Whoever sees a hidden message is its asker.
        var isOwn = press.IsHidden || (press.OwnerId is { } owner && owner == interaction.UserId);
        switch (way)
        {
            case Way.Turn or Way.Choose or Way.Name when !isOwn:
                return (null, ControlWords.NotYours);
            case Way.Turn:
                return (new Asked(call) { IsHidden = press.IsHidden, IsUpdate = true }, null);
            case Way.Choose when Controls.ChosenOption(call.Command) is { } option && press.Chosen is { } chosen:
                return (Chosen(call, option, chosen, press), null);
            case Way.Name when press.Chosen is { } meant:
                return (Chosen(call, "reference", meant, press), null);
            case Way.Why:
                return (new Asked(call with { Why = true }) { IsHidden = true }, null);
            case Way.Context:
                return (new Asked(call) { IsHidden = true, Derive = inUse => Context(inUse, call) }, null);
            case Way.Cite:
                return (new Asked(call) { IsHidden = true, Derive = inUse => (OfClauses("cite", string.Join(", ", Quoted(inUse, call)), call), []) }, null);
            case Way.Publish when press.IsHidden:
                var set = await settings.Of(interaction.From.ServerId, stop).ConfigureAwait(false);
                return set.IsAllowedIn(interaction.From.ChannelId, interaction.From.ParentId) ? (new Asked(call), null) : (null, ControlWords.NotHere);
            default:
                return (null, ControlWords.Unknown);
        }
    }

    private static Asked Chosen(CommandCall call, string option, string chosen, Press press)
    {
        var changed = call with { Options = new Dictionary<string, string>(call.Options) { [option] = chosen } };
        return new Asked(changed)
        {
            IsHidden = press.IsHidden,
            IsUpdate = true,
            Derive = call.Command == "context" ? _ => (changed, Controls.Menu(press.Entries, chosen)) : null,
        };
    }

    private static (CommandCall Call, IReadOnlyList<DiscordControl> Menu) Context(CommandCatalog catalog, CommandCall call)
    {
        var quoted = Quoted(catalog, call);
        var shown = quoted is [var top, ..] ? top : "";
        return (OfClauses("context", shown, call), Controls.Menu(quoted, shown));
    }

    private static IReadOnlyList<string> Quoted(CommandCatalog catalog, CommandCall call) => [.. Paging.Of(DiscordReplies.InPages(catalog.Answer(call))).Clauses.Select(clause => $"{clause}")];

    private static CommandCall OfClauses(string command, string references, CommandCall call) => new(command, new Dictionary<string, string> { ["reference"] = references }) { From = call.From };
}
