using Bot.Replies;
using Bot.Store;

namespace Bot.Commands;

/// <summary>/privacy: what is stored, and a way to erase it.</summary>
public sealed class PrivacyCommand(SettingsBook settings) : IStatefulCommand
{
    /// <inheritdoc/>
    public CommandSpec Spec => new("privacy", PrivacyWords.Command)
    {
        IsPersonal = true,
        Subcommands = [new("show", PrivacyWords.Show), new("erase", PrivacyWords.Erase)],
    };

    /// <inheritdoc/>
    public async Task<Reply> Answer(CommandCall call, CancellationToken cancelled)
    {
        var user = call.From?.UserId;
        if (call.Subcommand == "erase")
            return PrivacyWords.Erased(user is null ? 0 : await settings.Forget(user, cancelled).ConfigureAwait(false), call.From is { ServerId: not null, MayManageServer: true });
        var servers = user is null ? 0 : (await settings.ChangedBy(user, cancelled).ConfigureAwait(false)).Count;
        return PrivacyWords.Listing(servers, isTerminal: call.From is null);
    }
}
