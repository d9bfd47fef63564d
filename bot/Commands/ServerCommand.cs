using Bot.Replies;
using Bot.Store;
using Index;

namespace Bot.Commands;

/// <summary>/server: what the moderators of a server have set, for them alone.</summary>
public sealed class ServerCommand(Library library, SettingsBook settings, TimeProvider time) : IStatefulCommand
{
    /// <inheritdoc/>
    public CommandSpec Spec => new("server", CommandWords.Of("server"))
    {
        IsForModerators = true,
        IsPersonal = true,
        Subcommands =
        [
            new("show", CommandWords.Of("server.show")),
            new("set", CommandWords.Of("server.set"))
            {
                Options =
                [
                    new("channels", CommandWords.Of("server.channels")) { IsRequired = false, MaxLength = 1_500 },
                    new("replies", CommandWords.Of("server.replies")) { IsRequired = false, Choices = [new(CommandWords.Of("server.replies.everybody"), ServerWords.EverybodyChoice), new(CommandWords.Of("server.replies.asker"), ServerWords.AskerChoice)] },
                    new("documents", CommandWords.Of("server.documents")) { IsRequired = false, MaxLength = 1_000, Suggest = Suggest },
                    new("language", CommandWords.Of("server.language")) { IsRequired = false, Choices = ServerLanguages.Choices },
                    new("chat", CommandWords.Of("server.chat")) { IsRequired = false, Choices = [new(CommandWords.Of("server.chat.on"), ServerWords.OnChoice), new(CommandWords.Of("server.chat.off"), ServerWords.OffChoice)] },
                ],
            },
            new("clear", CommandWords.Of("server.clear")),
        ],
    };

    /// <inheritdoc/>
    public async Task<Reply> Answer(CommandCall call, CancellationToken cancelled)
    {
        if (call.From?.ServerId is not { } server) return ServerWords.NoServer;
        // Discord hides the command from others, but moderators of its own settings can show it to anybody.
        if (!call.From.MayManageServer) return ServerWords.NotAllowed;
        return call.Subcommand switch
        {
            "set" => await Set(call, server, cancelled).ConfigureAwait(false),
            "clear" => ServerWords.Cleared(await settings.Erase(server, cancelled).ConfigureAwait(false)),
            _ => await settings.Stored(server, cancelled).ConfigureAwait(false) is { } set
                ? ServerWords.Listing(ServerWords.Shown, set, IsThere)
                : ServerWords.Listing(ServerWords.ShownDefault, ServerSettings.Default, IsThere),
        };
    }

    private async Task<Reply> Set(CommandCall call, string server, CancellationToken cancelled)
    {
        var (change, refusal) = new ServerChange(library).Read(call);
        if (change is null) return refusal!;
        var changed = await settings.Change(server, before => change(before) with { ChangedBy = call.From!.UserId, ChangedAt = time.GetUtcNow() }, cancelled).ConfigureAwait(false);
        return ServerWords.Listing(ServerWords.Saved, changed, IsThere);
    }

    private bool IsThere(string document) => library.Documents.Any(d => d.Id == document);

    // What stands before the last word stays.
    private IEnumerable<Choice> Suggest(string typed)
    {
        var last = typed.AsSpan().LastIndexOfAny(" ,") + 1;
        var (before, begun) = (typed[..last], typed[last..]);
        return library.Documents
            .Where(d => d.Id.StartsWith(begun, StringComparison.OrdinalIgnoreCase) && !before.Split([' ', ',']).Contains(d.Id))
            .Select(d => new Choice(before + d.Id, before + d.Id));
    }
}
