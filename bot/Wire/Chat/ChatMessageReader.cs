using System.Text.Json;
using Bot.Wire.Json;

namespace Bot.Wire.Chat;

/// <summary>Picks out of all messages those that people write to the bot; everything else costs a few look-ups and leaves no trace.</summary>
internal static class ChatMessageReader
{
    private const int Plain = 0, Reply = 19;

    /// <summary>The message; null when it is not for the bot, or not from somebody.</summary>
    public static ChatMessage? Read(JsonElement message, string? bot)
    {
        var server = message.Get("guild_id");
        var isDirect = server.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null;
        if (bot is null || !(isDirect || Mentions(message, bot)) || message.Get("type").Whole() is not (Plain or Reply)) return null;

        var author = message.Get("author");
        if (IsTrue(author.Get("bot")) || IsTrue(author.Get("system")) || message.Get("webhook_id").Id() is not null) return null;
        if (message.Get("id").Id() is not { } id || message.Get("channel_id").Id() is not { } channel || author.Get("id").Id() is not { } user || user == bot) return null;
        if (!isDirect && server.Id() is null) return null;
        return new ChatMessage(id, channel, user, message.Get("content").Text() ?? "") { ServerId = server.Id() };
    }

    // Discord lists users who are mentioned or replied to; roles and everyone are listed elsewhere.
    private static bool Mentions(JsonElement message, string bot) => message.Get("mentions").Items().Any(user => user.Get("id").Id() == bot);

    private static bool IsTrue(JsonElement value) => value.ValueKind == JsonValueKind.True;
}
