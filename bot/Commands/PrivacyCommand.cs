using Bot.Commands.Conversing;
using Bot.Replies;
using Bot.Store;

namespace Bot.Commands;

/// <summary>/privacy: what is stored, and a way to erase it.</summary>
public sealed class PrivacyCommand(SettingsBook settings, Conversations conversations, ClientMemory? client = null) : IStatefulCommand
{
    /// <inheritdoc/>
    public CommandSpec Spec => new("privacy", CommandWords.Of("privacy"))
    {
        IsPersonal = true,
        Subcommands = [new("show", CommandWords.Of("privacy.show")), new("erase", CommandWords.Of("privacy.erase"))],
    };

    /// <inheritdoc/>
    public async Task<Reply> Answer(CommandCall call, CancellationToken cancelled)
    {
        var user = call.From?.UserId;
        if (call.Subcommand == "erase")
        {
            // What is only remembered goes at once, whatever becomes of the store.
            var wasAsked = user is not null && conversations.Forget(user);
            var servers = user is null ? 0 : await settings.Forget(user, cancelled).ConfigureAwait(false);
            return PrivacyWords.Erased(servers, wasAsked, call.From is { ServerId: not null, MayManageServer: true });
        }

        var named = user is null ? 0 : (await settings.ChangedBy(user, cancelled).ConfigureAwait(false)).Count;
        return PrivacyWords.Listing(named, isTerminal: call.From is null, client is not null);
    }
}
