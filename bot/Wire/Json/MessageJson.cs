using System.Text.Json.Serialization;

namespace Bot.Wire.Json;

/// <summary>A message body; every one of them says that nothing in it may ping (MEN-R1, MEN-3), but for the one user that an asker has addressed it to.</summary>
internal sealed record MessageJson
{
    public string? Content { get; init; }

    public IReadOnlyList<EmbedJson>? Embeds { get; init; }

    public int? Flags { get; init; }

    public IReadOnlyList<RowJson>? Components { get; init; }

    public IReadOnlyList<AttachmentJson>? Attachments { get; init; }

    /// <summary>The message that this one answers.</summary>
    public ReferenceJson? MessageReference { get; init; }

    /// <summary>What the same message has when it is sent again (MSG-10).</summary>
    public string? Nonce { get; init; }

    public bool? EnforceNonce { get; init; }

    /// <summary>The user it is addressed to; null for nobody.</summary>
    [JsonIgnore]
    public string? Addressee { get; init; }

    /// <summary>Cannot be set to anything else.</summary>
    public MentionsJson AllowedMentions => new() { Users = Addressee is null ? null : [Addressee], RepliedUser = MessageReference is null ? null : false };
}

/// <summary>Parses nothing: neither users nor roles nor everyone (MEN-2), nor whoever is answered.</summary>
internal sealed record MentionsJson
{
    public IReadOnlyList<string> Parse { get; } = [];

    /// <summary>The only ones who may be pinged, by id.</summary>
    public IReadOnlyList<string>? Users { get; init; }

    public bool? RepliedUser { get; init; }
}

/// <summary>The message that is answered; when it is gone, the answer stands by itself.</summary>
internal sealed record ReferenceJson(string MessageId, bool FailIfNotExists = false);

/// <summary>A framed part of a message.</summary>
internal sealed record EmbedJson(string? Title, string? Description, int Color, PictureJson? Image);

/// <summary>A picture inside an embed, by its address.</summary>
internal sealed record PictureJson(string Url);

/// <summary>A file of the same request, by its part's number, and what it shows in words (MSG-9).</summary>
internal sealed record AttachmentJson(string Id, string Filename, string? Description);
