using System.Globalization;
using System.Text.Json;
using Bot.Commands;
using Bot.Wire.Json;
using Bot.Wire.OnMessages;

namespace Bot.Wire.Interactions;

/// <summary>Reads an interaction; only what has neither id nor token nor type cannot be answered at all.</summary>
internal static class InteractionReader
{
    private const int MostOptions = 25;
    private const int LongestToken = 2_000;
    private const int LongestLocale = 10;
    private const int OfSubcommand = 1;
    private const int OnMessage = 3;
    private const int WithTheBot = 1;
    private static readonly UInt128 Administrator = 1 << 3;
    private static readonly UInt128 ManageServer = 1 << 5;
    private static readonly UInt128 ManageMessages = 1 << 13;

    /// <summary>The interaction, or null when it lacks what an answer needs.</summary>
    public static Interaction? Read(JsonElement json)
    {
        if (json.Get("type").Whole() is not { } type) return null;
        // A ping is answered whatever else it holds (HTTP-2).
        if (type == (long)InteractionType.Ping) return new Interaction { Id = "0", Token = "", Type = InteractionType.Ping };
        var token = json.Get("token").Text();
        if (json.Get("id").Id() is not { } id || token is null || !IsToken(token)) return null;

        var data = json.Get("data");
        var options = Options(data);
        var subcommand = options.FirstOrDefault(option => option.Get("type").Whole() == OfSubcommand);
        if (subcommand.ValueKind == JsonValueKind.Object) options = Options(subcommand);
        return new Interaction
        {
            Id = id,
            Token = token,
            Type = (InteractionType)(int)Math.Clamp(type, int.MinValue, int.MaxValue),
            ApplicationId = json.Get("application_id").Id(),
            From = From(json),
            Command = data.Get("name").Text() ?? "",
            Subcommand = subcommand.Get("name").Text(),
            Options = Values(options),
            Press = PressReader.Read(json),
            Target = data.Get("type").Whole() == OnMessage ? TargetMessage.Read(data) : null,
            Focused = options.Where(option => option.Get("focused").ValueKind == JsonValueKind.True).Select(option => option.Get("name").Text()).FirstOrDefault(),
        };
    }

    private static List<JsonElement> Options(JsonElement parent) => [.. parent.Get("options").Items().Take(MostOptions)];

    private static Origin From(JsonElement json) => new()
    {
        UserId = json.Get("member").Get("user").Get("id").Id() ?? json.Get("user").Get("id").Id(),
        ServerId = json.Get("guild_id").Id(),
        ChannelId = json.Get("channel_id").Id() ?? json.Get("channel").Get("id").Id(),
        ParentId = json.Get("channel").Get("parent_id").Id(),
        IsWithBot = json.Get("context").Whole() == WithTheBot,
        MayManageServer = May(json, ManageServer),
        MayManageMessages = May(json, ManageMessages),
        Locale = Locale(json.Get("locale")),
        ServerLocale = Locale(json.Get("guild_locale")),
    };

    // A set of bits as a text; what has more than 128 of them is none that exists.
    private static bool May(JsonElement json, UInt128 what) =>
        UInt128.TryParse(json.Get("member").Get("permissions").Text(), NumberStyles.None, CultureInfo.InvariantCulture, out var may) && (may & (Administrator | what)) != 0;

    private static string? Locale(JsonElement element) =>
        element.Text() is { Length: >= 2 and <= LongestLocale } locale && locale.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? locale : null;

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

    // It becomes part of an address: whatever has other signs than a token was not made by Discord.
    private static bool IsToken(string token) =>
        token is { Length: > 0 and <= LongestToken } && token.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '=' or '+' or '~');
}
