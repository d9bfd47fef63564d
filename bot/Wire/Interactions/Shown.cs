using Bot.Replies.Embeds;
using Bot.Wire.Messages;

namespace Bot.Wire.Interactions;

/// <summary>A reply ready to be sent: its messages, and the first one as a first answer.</summary>
internal sealed record Shown(IReadOnlyList<DiscordMessage> Messages)
{
    /// <summary>The first answer, its body written where a fault in it is still caught as a fault of the command.</summary>
    public FirstAnswer First { get; } = MessageWriter.Answer(Messages[0]);

    /// <summary>What puts it in the place of the message whose control was pressed.</summary>
    public FirstAnswer Update => field ??= MessageWriter.Update(Messages[0]);

    /// <summary>Makes the controls of the same reply when only the asker sees it; few replies are hidden.</summary>
    public Func<IReadOnlyList<IReadOnlyList<DiscordControl>>> HiddenControls { get; init; } = () => [];

    /// <summary>The same for the asker alone.</summary>
    public Shown Hidden => field ??= ToAskerOnly ? this : new([Messages[0] with { Controls = HiddenControls(), ToAskerOnly = true, Addressee = null }, .. Messages.Skip(1).Select(message => message with { ToAskerOnly = true })]) { IsNotice = false };

    /// <summary>Whether it is for the asker alone by itself, like a refusal, and not only because somebody wanted it so.</summary>
    public bool IsNotice { get; private init; } = Messages[0].ToAskerOnly;

    /// <summary>Whether only the asker may see it.</summary>
    public bool ToAskerOnly => Messages[0].ToAskerOnly;

    /// <summary>A sentence of the program, for the asker alone.</summary>
    public static Shown Notice(string sentence) => new([DiscordReplies.Plain(sentence)]);
}
