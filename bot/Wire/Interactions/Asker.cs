using System.Text.Json;
using Bot.Wire.Json;

namespace Bot.Wire.Interactions;

/// <summary>Whom a message of the bot answers.</summary>
internal static class Asker
{
    /// <summary>Who called the command that it answers, or wrote the message that it answers; null when neither is told.</summary>
    public static string? Of(JsonElement message) =>
        message.Get("interaction_metadata").Get("user").Get("id").Id()
        ?? message.Get("interaction").Get("user").Get("id").Id()
        ?? message.Get("referenced_message").Get("author").Get("id").Id();
}
