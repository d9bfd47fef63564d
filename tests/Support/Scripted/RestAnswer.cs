using System.Globalization;

namespace Tests.Support.Scripted;

/// <summary>What the scripted Discord answers: a status with a body, a broken connection, or nothing at all.</summary>
internal sealed record RestAnswer(int Status, string Body = "", string ContentType = "application/json")
{
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>The body as bytes, where it is no text; they are written again and again.</summary>
    public byte[]? Bytes { get; init; }

    /// <summary>How often the bytes are written.</summary>
    public int Times { get; init; } = 1;

    /// <summary>A success whose body never ends.</summary>
    public static RestAnswer Half { get; } = new(200, "{") { Headers = new Dictionary<string, string> { ["Content-Length"] = "99" } };

    public static RestAnswer NoContent { get; } = new(204);

    /// <summary>The connection breaks after the request was read.</summary>
    public static RestAnswer Reset { get; } = new(-1);

    /// <summary>Nothing comes until the bot gives up.</summary>
    public static RestAnswer Silence { get; } = new(-2);

    public static RestAnswer Ok(string json) => new(200, json);

    public static RestAnswer Error(int status, int code, string errors = "{}") =>
        new(status, $$"""{"code":{{code}},"message":"scripted","errors":{{errors}}}""");

    public static RestAnswer TooMany(double seconds, string scope = "user", bool isGlobal = false) => new(429,
        string.Create(CultureInfo.InvariantCulture, $$"""{"message":"You are being rate limited.","retry_after":{{seconds}},"global":{{(isGlobal ? "true" : "false")}}}"""))
    {
        Headers = new Dictionary<string, string> { ["Retry-After"] = Math.Ceiling(seconds).ToString(CultureInfo.InvariantCulture), ["X-RateLimit-Scope"] = scope },
    };

    /// <summary>A page of the network in front of Discord.</summary>
    public static RestAnswer Page(int status) => new(status, "<!DOCTYPE html><title>Access denied | error 1015</title>", "text/html");
}
