using System.Globalization;
using System.Text.Json;
using Bot.Commands;
using Bot.Replies;
using Bot.Replies.Json;

namespace Bot.Terminal.Batch;

/// <summary>One line of a batch: its id, and the call it asks for or what is wrong with it.</summary>
public sealed record BatchLine(JsonElement Id, CommandCall? Call, Reply.Refusal? Refusal)
{
    /// <summary>Reads plain text as the main option, an object as <c>id</c> and options by name; without an id the line's number is the id.</summary>
    public static BatchLine Parse(string line, int number, CommandSpec spec)
    {
        var ownId = JsonReplies.Id(number.ToString(CultureInfo.InvariantCulture));
        if (!line.TrimStart().StartsWith('{'))
            return new BatchLine(ownId, CallOf(spec, spec.Options is [var main, ..] ? new() { [main.Name] = line.Trim() } : []), null);

        try
        {
            using var json = JsonDocument.Parse(LoneSurrogates.Replace(line));
            return Read(json.RootElement, ownId, number, spec);
        }
        catch (JsonException exception)
        {
            return Refused(ownId, $"Line {number} is not JSON: {Short(exception.Message)}", Example(spec));
        }
    }

    private static BatchLine Read(JsonElement json, JsonElement ownId, int number, CommandSpec spec)
    {
        var id = ownId;
        if (json.TryGetProperty("id", out var given) && given.ValueKind != JsonValueKind.Null)
        {
            if (given.ValueKind is not (JsonValueKind.String or JsonValueKind.Number))
                return Refused(ownId, $"Line {number}: id is {Kind(given)}.", "Give a text or a number as id.");
            id = given.Clone();
        }

        var options = new Dictionary<string, string>();
        foreach (var property in json.EnumerateObject().Where(property => property.Name != "id"))
        {
            if (property.Value.ValueKind is JsonValueKind.Null)
                continue;
            if (property.Value.ValueKind is not (JsonValueKind.String or JsonValueKind.Number))
                return Refused(id, $"Line {number}: {property.Name} is {Kind(property.Value)}.", "Give a text, a number or null.");
            options[property.Name] = property.Value.ToString();
        }

        return new BatchLine(id, CallOf(spec, options), null);
    }

    private static CommandCall CallOf(CommandSpec spec, Dictionary<string, string> options) => new(spec.Name, options);

    private static BatchLine Refused(JsonElement id, string what, string next) => new(id, null, new Reply.Refusal(what, next));

    private static string Example(CommandSpec spec) =>
        $$"""Write plain text, or an object such as {"id":"1","{{(spec.Options is [var main, ..] ? main.Name : "option")}}":"…"}.""";

    private static string Kind(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        _ => "true or false",
    };

    private static string Short(string message) => message.Split(" LineNumber", 2)[0].Split(" Path:", 2)[0];
}
