using Bot.Replies.Embeds;
using Bot.Wire.Messages;

namespace Bot.Wire.Interactions;

/// <summary>A reply ready to be sent: its messages, and the body of the first one as a first answer.</summary>
internal sealed record Shown(IReadOnlyList<DiscordMessage> Messages)
{
    /// <summary>The first answer's body, written where a fault in it is still caught as a fault of the command.</summary>
    public WireBody First { get; } = MessageWriter.Answer(Messages[0]);

    /// <summary>The same for the asker alone.</summary>
    public Shown Hidden => field ??= ToAskerOnly ? this : new([.. Messages.Select(message => message with { ToAskerOnly = true })]);

    /// <summary>Whether only the asker may see it.</summary>
    public bool ToAskerOnly => Messages[0].ToAskerOnly;

    /// <summary>A sentence of the program, for the asker alone.</summary>
    public static Shown Notice(string sentence) => new([DiscordReplies.Plain(sentence)]);
}
