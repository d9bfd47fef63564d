using System.Net.Http.Headers;
using Bot.Replies.Embeds;

namespace Bot.Wire.Messages;

/// <summary>The bytes of one request, kept so that it can be sent again.</summary>
internal sealed record WireBody(byte[] Json, DiscordFile? File = null)
{
    /// <summary>The body as HTTP sends it, once: JSON, or parts when a file goes along (MSG-9).</summary>
    public HttpContent ToContent() => new OnceContent(Content());

    private HttpContent Content()
    {
        var json = new ByteArrayContent(Json) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        if (File is null) return json;
        return new MultipartFormDataContent
        {
            { json, "payload_json" },
            { new ByteArrayContent(File.Bytes) { Headers = { ContentType = MediaTypeHeaderValue.Parse(File.Kind) } }, "files[0]", File.Name },
        };
    }
}
