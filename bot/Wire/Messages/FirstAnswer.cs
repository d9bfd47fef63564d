using Bot.Replies.Embeds;
using Bot.Wire.Json;

namespace Bot.Wire.Messages;

/// <summary>A first answer: its body as Discord takes it, and what it says for a client that writes bodies itself.</summary>
internal sealed record FirstAnswer(FirstAnswerKind Kind, WireBody Body)
{
    /// <summary>The message; null for what is none.</summary>
    public DiscordMessage? Message { get; init; }

    /// <summary>Whether the loading state is the asker's alone.</summary>
    public bool ToAskerOnly { get; init; }

    /// <summary>The completions; empty for what is none.</summary>
    public IReadOnlyList<ChoiceJson> Choices { get; init; } = [];
}
