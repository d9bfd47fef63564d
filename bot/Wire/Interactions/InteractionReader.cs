using System.Text.Json;
using Bot.Wire.Json;

namespace Bot.Wire.Interactions;

/// <summary>Reads an interaction; only what has neither id nor token nor type cannot be answered at all.</summary>
internal static class InteractionReader
{
    private const int MostOptions = 25;
    private const int LongestToken = 2_000;

    /// <summary>The interaction, or null when it lacks what an answer needs.</summary>
    public static Interaction? Read(JsonElement json)
    {
        if (json.Get("type").Whole() is not { } type) return null;
        // A ping is answered whatever else it holds (HTTP-2).
        if (type == (long)InteractionType.Ping) return new Interaction { Id = "0", Token = "", Type = InteractionType.Ping };
        var token = json.Get("token").Text();
        if (Id(json.Get("id")) is not { } id || token is null || !IsToken(token)) return null;

        var data = json.Get("data");
        var options = data.Get("options").Items().Take(MostOptions).ToList();
        return new Interaction
        {
            Id = id,
            Token = token,
            Type = (InteractionType)(int)Math.Clamp(type, int.MinValue, int.MaxValue),
            ApplicationId = Id(json.Get("application_id")),
            UserId = Id(json.Get("member").Get("user").Get("id")) ?? Id(json.Get("user").Get("id")),
            Command = data.Get("name").Text() ?? "",
            Options = Values(options),
            Focused = options.Where(option => option.Get("focused").ValueKind == JsonValueKind.True).Select(option => option.Get("name").Text()).FirstOrDefault(),
        };
    }

    private static Dictionary<string, string> Values(IEnumerable<JsonElement> options)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var option in options)
            if (option.Get("name").Text() is { } name)
                values[name] = Value(option.Get("value"));
        return values;
    }

    private static string Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => value.Text() ?? "",
    };

    private static string? Id(JsonElement element) =>
        element.Text() is { Length: > 0 and <= 20 } id && id.All(char.IsAsciiDigit) ? id : null;

    // It becomes part of an address: whatever has other signs than a token was not made by Discord.
    private static bool IsToken(string token) =>
        token is { Length: > 0 and <= LongestToken } && token.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '=' or '+' or '~');
}
