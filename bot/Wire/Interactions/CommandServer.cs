using Bot.Commands;
using Bot.Hosting;
using Bot.Replies;
using Bot.Replies.Embeds;
using Bot.Replies.Pictures;
using Bot.Store;
using Bot.Wire.Components;
using Bot.Wire.Messages;
using Bot.Wire.Metrics;

namespace Bot.Wire.Interactions;

/// <summary>Answers command calls: at once when the search is done within 400 ms, else by a loading state and an edit.</summary>
internal sealed class CommandServer(
    LiveCatalog live, ServerCatalogs catalogs, CoveragePictures pictures, SettingsBook settings, SearchThreads threads, RecentReplies recent, WireMetrics metrics, TimeProvider time)
{
    private static readonly TimeSpan DeferAfter = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan LongestSearch = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestStoring = TimeSpan.FromSeconds(10);
    private volatile CommandCatalog? _catalog;

    /// <summary>The command's name as metrics know it: one of ours, “component” for a pressed control, or “other”.</summary>
    public string NameOf(Interaction interaction) => interaction.Type == InteractionType.Component ? "component" : (_catalog?.Find(interaction.Command) ?? _catalog?.FindOnMessage(interaction.Command))?.Name ?? "other";

    /// <summary>Answers one call for nobody, so that the first asker does not wait for code to be compiled.</summary>
    public async Task WarmUp()
    {
        var catalog = await live.Current().ConfigureAwait(false);
        if (catalog.Specs.FirstOrDefault(spec => spec.Options is [{ IsRequired: true }, ..]) is not { } spec) return;
        var call = new CommandCall(spec.Name, new Dictionary<string, string> { [spec.Options[0].Name] = catalog.Library.Documents is [var first, ..] ? first.Title : spec.Name });
        if (threads.Start(() => Answer(catalog, new Asked(call), name: null, documents: [])) is { } search) await search.Result.ConfigureAwait(false);
    }

    /// <summary>Answers one call; gives what became of the first answer.</summary>
    public async Task<FirstOutcome> Serve(Interaction interaction, IAnswers answers, long received, CancellationToken stop)
    {
        var catalog = _catalog = await live.Current(stop).ConfigureAwait(false);
        var spec = catalog.Find(interaction.Command);
        var call = Calls.Of(interaction, spec);
        if (catalog.IsStateful(call.Command)) return await ServeStateful(catalog, call, answers, received, stop).ConfigureAwait(false);

        var set = await settings.Of(interaction.From.ServerId, stop).ConfigureAwait(false);
        var isHidden = Calls.IsHidden(interaction, spec) || set.IsPrivateIn(interaction.From.ChannelId, interaction.From.ParentId);
        return await Serve(interaction, new Asked(call) { IsHidden = isHidden }, answers, received, stop).ConfigureAwait(false);
    }

    /// <summary>Answers a call that is not stateful, as it wants to be shown; gives what became of the first answer.</summary>
    public async Task<FirstOutcome> Serve(Interaction interaction, Asked asked, IAnswers answers, long received, CancellationToken stop)
    {
        var catalog = _catalog = await live.Current(stop).ConfigureAwait(false);
        var set = await settings.Of(interaction.From.ServerId, stop).ConfigureAwait(false);
        Speech.Begin(interaction.From, set);
        var name = asked.Derive is null ? RecentReplies.NameOf(asked.Call, set.Documents) : null;
        if (recent.Find(catalog, name) is { } known)
            return await AnswerAtOnce(asked, answers, known, stop).ConfigureAwait(false);
        if (threads.Start(() => Answer(catalog, asked, name, set.Documents)) is not { } search)
            return await answers.Send(Shown.Notice(NoticeWords.TooMany).First, stop).ConfigureAwait(false);

        if (await Within(search.Result, DeferAfter, received, stop).ConfigureAwait(false) is { } shown)
            return await AnswerAtOnce(asked, answers, shown, stop).ConfigureAwait(false);

        var deferred = await Defer(answers, asked, stop).ConfigureAwait(false);
        shown = await Within(search.Result, LongestSearch, received, stop).ConfigureAwait(false);
        if (shown is null)
        {
            shown = search.HasStarted ? Shown.Notice(NoticeWords.TooLong) : Shown.Notice(NoticeWords.TooMany);
            search.Abandon();
        }

        if (deferred is not (FirstOutcome.Delivered or FirstOutcome.Uncertain)) return deferred;
        return await AnswerDeferred(asked, answers, shown, stop).ConfigureAwait(false);
    }

    // What is stored takes its own time, and no search thread.
    private async Task<FirstOutcome> ServeStateful(CommandCatalog catalog, CommandCall call, IAnswers answers, long received, CancellationToken stop)
    {
        var hidden = new Asked(call) { IsHidden = true };
        var answer = catalog.AnswerLater(call, reply => new Shown(DiscordReplies.Of(reply, catalog.DocumentOf)).Hidden, stop);
        if (await Within(answer, DeferAfter, received, stop).ConfigureAwait(false) is { } shown)
            return await AnswerAtOnce(hidden, answers, shown, stop).ConfigureAwait(false);
        var deferred = await Defer(answers, hidden, stop).ConfigureAwait(false);
        shown = await Within(answer, LongestStoring, received, stop).ConfigureAwait(false) ?? Shown.Notice(NoticeWords.NoStore);
        if (deferred is not (FirstOutcome.Delivered or FirstOutcome.Uncertain)) return deferred;
        return await AnswerDeferred(hidden, answers, shown, stop).ConfigureAwait(false);
    }

    private Task<FirstOutcome> Defer(IAnswers answers, Asked asked, CancellationToken stop)
    {
        metrics.Deferred();
        return answers.Send(asked.IsUpdate ? MessageWriter.DeferUpdate : MessageWriter.Defer(asked.IsHidden), stop);
    }

    private Shown Answer(CommandCatalog whole, Asked asked, string? name, IReadOnlyList<string> documents)
    {
        var catalog = catalogs.Of(whole, documents);
        var (call, menu) = asked.Derive?.Invoke(catalog) ?? (asked.Call, []);
        return catalog.Answer(call, reply =>
        {
            // The buttons count the pages as the message shows them.
            reply = DiscordReplies.InPages(reply);
            var messages = DiscordReplies.Of(reply, catalog.DocumentOf, pictures.Png);
            var controls = Controls.Of(call, reply);
            var shown = new Shown([messages[0] with { Controls = Rows(isHidden: false), Addressee = reply.ToAskerOnly ? null : call.To }, .. messages.Skip(1)]) { HiddenControls = () => Rows(isHidden: true) };
            // A fault of the program may be gone the next time.
            if (reply is not Reply.Refusal { Reference: not null }) recent.Keep(whole, name, shown);
            return shown;

            IReadOnlyList<IReadOnlyList<DiscordControl>> Rows(bool isHidden) => [.. controls.Rows(isHidden), .. menu.Count > 0 ? [menu] : Array.Empty<IReadOnlyList<DiscordControl>>()];
        });
    }

    private async Task<Shown?> Within(Task<Shown> shown, TimeSpan limit, long received, CancellationToken stop)
    {
        var left = limit - time.GetElapsedTime(received);
        if (shown.IsCompleted) return await shown.ConfigureAwait(false);
        if (left <= TimeSpan.Zero) return null;
        try
        {
            return await shown.WaitAsync(left, time, stop).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            return null;
        }
    }

    private static async Task<FirstOutcome> AnswerAtOnce(Asked asked, IAnswers answers, Shown shown, CancellationToken stop)
    {
        if (asked.IsHidden) shown = shown.Hidden;
        // A refusal never takes the place of what stood there.
        var outcome = await answers.Send(asked.IsUpdate && !shown.IsNotice ? shown.Update : shown.First, stop).ConfigureAwait(false);
        switch (outcome)
        {
            case FirstOutcome.Delivered:
                await FollowUp(answers, shown, stop).ConfigureAwait(false);
                return outcome;
            case FirstOutcome.Refused or FirstOutcome.Filtered:
                return await answers.Send((outcome == FirstOutcome.Filtered ? Shown.Notice(NoticeWords.Filtered) : Shown.Notice(NoticeWords.Unshowable)).First, stop).ConfigureAwait(false);
            case FirstOutcome.Uncertain when !asked.IsUpdate || !shown.IsNotice:
                // If it did arrive, the edit changes nothing; if it did not, there is nothing to edit.
                var edited = await answers.Edit(shown.Messages[0], stop).ConfigureAwait(false);
                return edited.IsDone ? FirstOutcome.Delivered : outcome;
            default:
                return outcome;
        }
    }

    private static async Task<FirstOutcome> AnswerDeferred(Asked asked, IAnswers answers, Shown shown, CancellationToken stop)
    {
        if (asked.IsHidden) shown = shown.Hidden;
        // Where the loading state is everybody's, what only the asker may see comes beside it (INT-7).
        if (asked.IsUpdate ? shown.IsNotice : shown.ToAskerOnly && !asked.IsHidden && (await answers.Delete(stop).ConfigureAwait(false)).IsDone)
            return (await answers.FollowUp(shown.Messages[0], stop).ConfigureAwait(false)).IsDone ? FirstOutcome.Delivered : FirstOutcome.Unsent;

        var edited = await answers.Edit(shown.Messages[0], stop).ConfigureAwait(false);
        if (edited.Status is 400 or 403)
        {
            var instead = (edited.Code is 200000 or 200001 or 240000 ? Shown.Notice(NoticeWords.Filtered) : Shown.Notice(NoticeWords.Unshowable)).Messages[0];
            edited = asked.IsUpdate ? await answers.FollowUp(instead, stop).ConfigureAwait(false) : await answers.Edit(instead, stop).ConfigureAwait(false);
        }
        else if (edited.IsDone)
            await FollowUp(answers, shown, stop).ConfigureAwait(false);
        return edited.IsDone ? FirstOutcome.Delivered : FirstOutcome.Unsent;
    }

    private static async Task FollowUp(IAnswers answers, Shown shown, CancellationToken stop)
    {
        foreach (var message in shown.Messages.Skip(1).Take(DiscordLimits.FollowUps))
            if (!(await answers.FollowUp(message, stop).ConfigureAwait(false)).IsDone)
                return;
    }
}
