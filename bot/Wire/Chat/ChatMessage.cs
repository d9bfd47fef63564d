using Bot.Commands;

namespace Bot.Wire.Chat;

/// <summary>A message that is for the bot: it mentions it, or comes to it directly.</summary>
internal sealed record ChatMessage(string Id, string ChannelId, string UserId, string Content)
{
    /// <summary>The server; null for a direct message.</summary>
    public string? ServerId { get; init; }

    /// <summary>Who writes from where, as limits and commands know it.</summary>
    public Origin From => new() { UserId = UserId, ServerId = ServerId, ChannelId = ChannelId, IsWithBot = ServerId is null };

    /// <inheritdoc/>
    public override string ToString() => $"message {Id}";
}
