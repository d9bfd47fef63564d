using Bot.Replies;
using Bot.Store;
using Index;

namespace Bot.Commands;

/// <summary>/server: what the moderators of a server have set, for them alone.</summary>
public sealed class ServerCommand(Library library, SettingsBook settings, TimeProvider time) : IStatefulCommand
{
    /// <inheritdoc/>
    public CommandSpec Spec => new("server", ServerWords.Command)
    {
        IsForModerators = true,
        IsPersonal = true,
        Subcommands =
        [
            new("show", ServerWords.Show),
            new("set", ServerWords.Set)
            {
                Options =
                [
                    new("channels", ServerWords.Channels) { IsRequired = false, MaxLength = 1_500 },
                    new("replies", ServerWords.Replies) { IsRequired = false, Choices = [new("for everybody", ServerWords.EverybodyChoice), new("for the asker alone", ServerWords.AskerChoice)] },
                    new("documents", ServerWords.Documents) { IsRequired = false, MaxLength = 1_000, Suggest = Suggest },
                    new("language", ServerWords.Language) { IsRequired = false, Choices = ServerLanguages.Choices },
                    new("chat", ServerWords.Chat) { IsRequired = false, Choices = [new("on", ServerWords.OnChoice), new("off", ServerWords.OffChoice)] },
                ],
            },
            new("clear", ServerWords.Clear),
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
