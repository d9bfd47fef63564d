using Bot.Commands;
using Bot.Replies;
using Bot.Replies.Embeds;
using Bot.Replies.Text;
using Bot.Wire.Messages;
using Index.Corpus;

namespace Bot.Wire.Components;

/// <summary>The rows of controls under a reply: turning pages, and what is worth asking next about what it quotes.</summary>
internal static class Controls
{
    private const int MostInMenu = 25;

    /// <summary>What can be pressed under a reply; none where there is nothing to press.</summary>
    public static ControlPlan Of(CommandCall call, Reply reply)
    {
        if (reply is Reply.Refusal { Candidates.Count: > 0 } unclear) return ControlPlan.Only(Which(call, unclear.Candidates));
        if (reply.ToAskerOnly || reply is Reply.Listing) return ControlPlan.Only([]);
        var paging = Paging.Of(reply);
        var turning = paging.Pages == 1 ? Array.Empty<PlannedControl>() :
        [
            new(Way.Turn, paging.Page - 1, ControlWords.Back, IsOff: paging.Page == 1),
            new(Way.None, 0, ControlWords.PageOf(paging.Page, paging.Pages), IsOff: true),
            new(Way.Turn, paging.Page + 1, ControlWords.Next, IsOff: paging.Page == paging.Pages),
        ];
        var asking = new List<PlannedControl>();
        if (paging.Clauses.Count > 0 && call.Command != "context") asking.Add(new(Way.Context, paging.Page, ControlWords.Context));
        if (paging.Clauses.Count > 0 && reply is not Reply.Citing) asking.Add(new(Way.Cite, paging.Page, ControlWords.Cite));
        if (IsScored(call, reply)) asking.Add(new(Way.Why, paging.Page, ControlWords.Why));
        return new ControlPlan(CallText.Of(call), turning, asking, Menu(call, reply)) { Publishing = new(Way.Publish, paging.Page, ControlWords.Publish) };
    }

    /// <summary>A menu of the clauses that the context can be shown of; no row for a single one.</summary>
    public static IReadOnlyList<DiscordControl> Menu(IReadOnlyList<string> clauses, string chosen)
    {
        var call = CallText.Of(new CommandCall("context", new Dictionary<string, string>()));
        return clauses.Count < 2 || ControlId.Of(call, [(Way.Choose, 1)]) is not [var id] ? []
            : [new DiscordControl.Menu(id, ControlWords.ChooseClause, [.. clauses.Where(clause => clause.Length is > 0 and <= ControlId.Longest).Distinct().Take(MostInMenu).Select(clause => new MenuEntry(clause, clause, clause == chosen))])];
    }

    /// <summary>The option of a command that a menu sets; null for a command without a menu.</summary>
    public static string? ChosenOption(string command) => command switch { "cite" => "form", "context" => "reference", _ => null };

    private static IReadOnlyList<DiscordControl> Menu(CommandCall call, Reply reply)
    {
        if (reply is not Reply.Citing citing || ControlId.Of(CallText.Of(call), [(Way.Choose, 1)]) is not [var id]) return [];
        return [new DiscordControl.Menu(id, ControlWords.ChooseForm, [.. CiteCommand.Forms.Select(form => new MenuEntry(form.Name, form.Value, form.Value.Equals($"{citing.Form}", StringComparison.OrdinalIgnoreCase)))])];
    }

    // To be asked which one, instead of a guess.
    private static IReadOnlyList<DiscordControl> Which(CommandCall call, IReadOnlyList<Clause> candidates) =>
        ControlId.Of(CallText.Of(call), [(Way.Name, 1)]) is not [var id] ? []
            : [new DiscordControl.Menu(id, ControlWords.ChooseReference, [.. candidates.Where(clause => $"{clause.Id}".Length <= DiscordLimits.Entry).Take(MostInMenu).Select(Entry)])];

    private static MenuEntry Entry(Clause clause) => new(GraphemeCut.Of(Visible.Of($"{clause.Id}: {clause.Quote}"), DiscordLimits.Entry, QuotationText.Cut), $"{clause.Id}");

    // What was named by a reference has no score to explain.
    private static bool IsScored(CommandCall call, Reply reply) =>
        !call.Why && reply is Reply.Quoting { Answer.Passages.Count: > 0 } or Reply.Comparing && call.Command is not ("clause" or "context");
}
