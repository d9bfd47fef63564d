using Bot.Commands;
using Bot.Hosting;
using Bot.Wire.Interactions;
using Bot.Wire.Messages;
using Bot.Wire.Registration;

namespace Bot.Wire.OnMessages;

/// <summary>
/// Serves the commands of a message's menu: the words of the message become the main option of a command, and its reply goes to the asker alone,
/// for it is about what somebody else said, and nobody can choose before it is there.
/// </summary>
internal sealed class MessageServer(LiveCatalog live, CommandServer commands, ReplyDeletion deletion, ApplicationIdentity application)
{
    /// <summary>Answers one call; gives what became of the first answer.</summary>
    public async Task<FirstOutcome> Serve(Interaction interaction, IAnswers answers, long received, CancellationToken stop)
    {
        if (interaction.Target is not { Id: not null } target) return await Refuse(MessageWords.NoMessage).ConfigureAwait(false);
        var isOwn = IsOwn(target, interaction);
        if (interaction.Command == MessageWords.Delete) return await deletion.Serve(interaction, target, isOwn, answers, stop).ConfigureAwait(false);

        var catalog = await live.Current(stop).ConfigureAwait(false);
        if (catalog.FindOnMessage(interaction.Command) is not { Options: [var main, ..] } spec) return await Refuse(MessageWords.Renewed).ConfigureAwait(false);
        // What others frame is mostly a preview of a page they only point at.
        var source = isOwn ? $"{target.Content}\n{target.Framed}" : target.Content;
        var words = spec.ReadsQuotes ? PlainText.WithQuotes(source) : PlainText.Of(source);
        if (!words.Any(char.IsLetterOrDigit)) return await Refuse(MessageWords.NoWords).ConfigureAwait(false);
        var call = interaction with { Command = spec.Name, Options = new Dictionary<string, string> { [main.Name] = words, [Calls.Hide] = "true" } };
        return await commands.Serve(call, answers, received, stop).ConfigureAwait(false);

        Task<FirstOutcome> Refuse(string why) => answers.Send(Shown.Notice(why).First, stop);
    }

    // Over HTTP alone nobody tells the bot's user id, but it is the application's for all but the oldest.
    private bool IsOwn(TargetMessage target, Interaction interaction) =>
        target.AuthorId is { } author && (author == application.UserId || author == interaction.ApplicationId || (target.ApplicationId is not null && target.ApplicationId == interaction.ApplicationId));
}
