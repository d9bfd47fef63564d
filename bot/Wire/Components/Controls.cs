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

    /// <summary>The rows, at most three; none where there is nothing to press, or the call is too long to be carried. A hidden reply can be published.</summary>
    public static IReadOnlyList<IReadOnlyList<DiscordControl>> Of(CommandCall call, Reply reply, bool isHidden)
    {
        if (reply is Reply.Refusal { Candidates.Count: > 0 } unclear) return Which(call, unclear.Candidates);
        if (reply.ToAskerOnly || reply is Reply.Listing) return [];
        var paging = Paging.Of(reply);
        var wanted = new List<(Way Way, int Page, string Label, bool IsOff)>();
        if (paging.Pages > 1)
        {
            wanted.Add((Way.Turn, paging.Page - 1, ControlWords.Back, paging.Page == 1));
            wanted.Add((Way.None, 0, ControlWords.PageOf(paging.Page, paging.Pages), true));
            wanted.Add((Way.Turn, paging.Page + 1, ControlWords.Next, paging.Page == paging.Pages));
        }

        var turning = wanted.Count;
        if (paging.Clauses.Count > 0 && call.Command != "context") wanted.Add((Way.Context, paging.Page, ControlWords.Context, false));
        if (paging.Clauses.Count > 0 && reply is not Reply.Citing) wanted.Add((Way.Cite, paging.Page, ControlWords.Cite, false));
        if (IsScored(call, reply)) wanted.Add((Way.Why, paging.Page, ControlWords.Why, false));
        if (isHidden) wanted.Add((Way.Publish, paging.Page, ControlWords.Publish, false));

        var ids = ControlId.Of(CallText.Of(call), [.. wanted.Select(control => (control.Way, control.Page))]);
        if (ids is null) return [];
        var buttons = wanted.Zip(ids, (control, id) => (DiscordControl)new DiscordControl.Button(id, control.Label, control.IsOff)).ToList();
        return [.. new[] { buttons[..turning], buttons[turning..], Menu(call, reply) }.Where(row => row.Count > 0)];
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

    private static List<DiscordControl> Menu(CommandCall call, Reply reply)
    {
        if (reply is not Reply.Citing citing || ControlId.Of(CallText.Of(call), [(Way.Choose, 1)]) is not [var id]) return [];
        return [new DiscordControl.Menu(id, ControlWords.ChooseForm, [.. CiteCommand.Forms.Select(form => new MenuEntry(form.Name, form.Value, form.Value.Equals($"{citing.Form}", StringComparison.OrdinalIgnoreCase)))])];
    }

    // To be asked which one, instead of a guess.
    private static IReadOnlyList<IReadOnlyList<DiscordControl>> Which(CommandCall call, IReadOnlyList<Clause> candidates) =>
        ControlId.Of(CallText.Of(call), [(Way.Name, 1)]) is not [var id] ? []
            : [[new DiscordControl.Menu(id, ControlWords.ChooseReference, [.. candidates.Where(clause => $"{clause.Id}".Length <= DiscordLimits.Entry).Take(MostInMenu).Select(Entry)])]];

    private static MenuEntry Entry(Clause clause) => new(GraphemeCut.Of(Visible.Of($"{clause.Id}: {clause.Quote}"), DiscordLimits.Entry, QuotationText.Cut), $"{clause.Id}");

    // What was named by a reference has no score to explain.
    private static bool IsScored(CommandCall call, Reply reply) =>
        !call.Why && reply is Reply.Quoting { Answer.Passages.Count: > 0 } or Reply.Comparing && call.Command is not ("clause" or "context");
}
