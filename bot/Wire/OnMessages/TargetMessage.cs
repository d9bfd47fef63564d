using System.Text.Json;
using Bot.Wire.Interactions;
using Bot.Wire.Json;

namespace Bot.Wire.OnMessages;

/// <summary>The message whose menu a command was called from, as far as Discord tells of it.</summary>
internal sealed record TargetMessage
{
    private const int MostEmbeds = 10;

    /// <summary>Its id; null when it is not told.</summary>
    public string? Id { get; init; }

    /// <summary>Where it stands; null when it is not told.</summary>
    public string? ChannelId { get; init; }

    /// <summary>Who wrote it.</summary>
    public string? AuthorId { get; init; }

    /// <summary>The application that it answers for; null for what people write.</summary>
    public string? ApplicationId { get; init; }

    /// <summary>Its text, with its mark-up.</summary>
    public string Content { get; init; } = "";

    /// <summary>What stands in its frames.</summary>
    public string Framed { get; init; } = "";

    /// <summary>Who called the command that it answers, or wrote the message that it answers; null when neither is told.</summary>
    public string? AskedBy { get; init; }

    /// <summary>Reads it from the data of an interaction.</summary>
    public static TargetMessage Read(JsonElement data)
    {
        var target = data.Get("target_id").Id();
        var message = target is null ? default : data.Get("resolved").Get("messages").Get(target);
        if (message.ValueKind != JsonValueKind.Object) return new TargetMessage();
        return new TargetMessage
        {
            Id = target,
            ChannelId = message.Get("channel_id").Id(),
            AuthorId = message.Get("author").Get("id").Id(),
            ApplicationId = message.Get("application_id").Id(),
            Content = message.Get("content").Text() ?? "",
            Framed = string.Join('\n', message.Get("embeds").Items().Take(MostEmbeds).Select(embed => embed.Get("description").Text()).OfType<string>()),
            AskedBy = Asker.Of(message),
        };
    }
}
