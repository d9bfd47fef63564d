using System.Text.Json;
using Bot.Wire.Json;

namespace Bot.Wire.Rest;

/// <summary>Reads what an answer says besides its success.</summary>
internal static class RestErrors
{
    private const int EdgeRefusal = 40333;
    private const int LongestField = 120;

    /// <summary>
    /// The answer with code, refused field and waiting time read off headers and body, whatever kind they are.
    /// </summary>
    public static RestReply Read(HttpResponseMessage response, byte[] content)
    {
        var status = (int)response.StatusCode;
        if (status is >= 200 and < 300) return new RestReply(status) { Content = content };

        var body = Tolerant.Parse(content);
        var code = (int?)body.Get("code").Whole();
        return new RestReply(status)
        {
            Code = code,
            Field = Field(body.Get("errors"), ""),
            RetryAfter = RateLimitHeaders.RetryAfter(response, body),
            IsGlobal = body.Get("global").ValueKind == JsonValueKind.True
                || RateLimitHeaders.Text(response, "X-RateLimit-Global") == "true",
            // Discord itself answers these with an object or tells the limit; a page comes from the network before it.
            IsEdge = code == EdgeRefusal || (status is 403 or 429
                && body.ValueKind != JsonValueKind.Object && !RateLimitHeaders.AreTold(response)),
        };
    }

    private static string? Field(JsonElement errors, string path)
    {
        if (errors.ValueKind != JsonValueKind.Object) return null;
        if (errors.Get("_errors").Items().FirstOrDefault() is { ValueKind: JsonValueKind.Object } error)
            return $"{(path.Length > LongestField ? path[..LongestField] : path)} ({error.Get("code").Text()})";
        return errors.EnumerateObject()
            .Select(member => Field(member.Value, path.Length == 0 ? member.Name : $"{path}.{member.Name}"))
            .FirstOrDefault(field => field is not null);
    }
}
