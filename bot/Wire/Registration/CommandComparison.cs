using System.Text.Json;
using Bot.Wire.Json;

namespace Bot.Wire.Registration;

/// <summary>Whether Discord already has the commands: both sides are brought to one form, without ids, versions and defaults that are only told by one of them.</summary>
internal static class CommandComparison
{
    private static readonly string[] Compared =
    [
        "name", "description", "name_localizations", "description_localizations", "default_member_permissions", "nsfw", "required", "autocomplete",
        "min_length", "max_length", "min_value", "max_value", "choices", "channel_types", "value",
    ];

    private static readonly string[] ComparedEverywhere = ["contexts", "integration_types"];

    /// <summary>Whether the two lists register the same.</summary>
    public static bool AreSame(JsonElement registered, JsonElement wanted, bool isForOneServer) =>
        Form(registered, isForOneServer).SequenceEqual(Form(wanted, isForOneServer));

    private static IEnumerable<string> Form(JsonElement commands, bool isForOneServer) =>
        commands.Items().Select(command => One(command, isForOneServer ? Compared : [.. Compared, .. ComparedEverywhere])).Order(StringComparer.Ordinal);

    private static string One(JsonElement part, string[] names)
    {
        var values = names.Select(name => $"{name}={Value(part.Get(name))}");
        var options = part.Get("options").Items().Select(option => One(option, names));
        return $"{{type={part.Get("type").Whole() ?? 1};{string.Join(';', values)};[{string.Join(',', options)}]}}";
    }

    private static string Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Undefined or JsonValueKind.Null or JsonValueKind.False => "",
        JsonValueKind.Array => $"[{string.Join(',', value.EnumerateArray().Select(item => item.ValueKind == JsonValueKind.Object ? One(item, Compared) : Value(item)).Order(StringComparer.Ordinal))}]".Replace("[]", "", StringComparison.Ordinal),
        JsonValueKind.Object => string.Join(',', value.EnumerateObject().Select(member => $"{member.Name}:{Value(member.Value)}").Order(StringComparer.Ordinal)),
        // Some write 1 as 1.0; rights are taken as a number and told as a text (CMD-15).
        JsonValueKind.Number => value.Whole() is { } whole && value.GetDouble() == whole ? $"\"{whole}\"" : value.GetRawText(),
        // Discord tells of a description that none was given as an empty one (CMD-2).
        JsonValueKind.String when value.GetRawText() == "\"\"" => "",
        _ => JsonSerializer.Serialize(value.Text() ?? value.GetRawText(), WireJson.Default.String),
    };
}
