using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tests.Support.Scripted;

/// <summary>What Discord sends, in its own shapes.</summary>
internal static class Events
{
    public const string Application = "1100000000000000001";
    private static readonly JsonSerializerOptions Plain = new(JsonSerializerOptions.Default) { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static long _lastId = 1_300_000_000_000_000_000;

    public static string GatewayBot(string url, int remaining = 999, int shards = 1, int maxConcurrency = 1) =>
        $$$"""{"url":"{{{url}}}","shards":{{{shards}}},"session_start_limit":{"total":1000,"remaining":{{{remaining}}},"reset_after":14400000,"max_concurrency":{{{maxConcurrency}}} } }""";

    public static string Hello(int interval = 41_250) => $$$"""{"op":10,"d":{"heartbeat_interval":{{{interval}}},"_trace":["scripted"]} }""";

    public static string Ready(string resume, string session = "session-1") =>
        $$$"""{"op":0,"s":1,"t":"READY","d":{"v":10,"session_id":"{{{session}}}","resume_gateway_url":"{{{resume}}}","user":{"id":"1","username":"bot","discriminator":"0","bot":true},"private_channels":[],"guilds":[],"application":{"id":"{{{Application}}}","flags":0} } }""";

    public static string Resumed => """{"op":0,"s":100,"t":"RESUMED","d":{"_trace":["scripted"]}}""";

    public static string NewId() => Interlocked.Increment(ref _lastId).ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A call of a command in a server; the token is one that invariant 4 looks for.</summary>
    public static string Command(string name, params (string Name, object Value)[] options) => Interaction(2, name, options);

    /// <summary>A call of a subcommand by somebody who may do what the bits say; no server is a direct message.</summary>
    public static string Part(string name, string part, string permissions, string? server, params (string Name, object Value)[] options)
    {
        var call = JsonNode.Parse(Interaction(2, name, options))!.AsObject();
        var data = call["data"]!.AsObject();
        data["options"] = new JsonArray(new JsonObject { ["name"] = part, ["type"] = 1, ["options"] = data["options"]!.DeepClone() });
        call["member"]!["permissions"] = permissions;
        if (server is null) (call["guild_id"], call["user"], call["member"]) = (null, call["member"]!["user"]!.DeepClone(), null);
        else call["guild_id"] = server;
        return call.ToJsonString(Plain);
    }

    /// <summary>The same call from another channel, or from a thread below one.</summary>
    public static string In(string interaction, string channel, string? parent = null)
    {
        var call = JsonNode.Parse(interaction)!.AsObject();
        var place = new JsonObject { ["id"] = channel, ["type"] = parent is null ? 0 : 11, ["parent_id"] = parent, ["guild_id"] = "3001", ["name"] = "somewhere", ["position"] = 0, ["permission_overwrites"] = new JsonArray() };
        if (parent is not null) place["thread_metadata"] = new JsonObject { ["archived"] = false, ["locked"] = false, ["auto_archive_duration"] = 60, ["archive_timestamp"] = "2026-01-01T00:00:00.000000+00:00" };
        (call["channel_id"], call["channel"]) = (channel, place);
        return call.ToJsonString(Plain);
    }

    /// <summary>A command of a message's menu, called on a message with these members.</summary>
    public static string OnMessage(string name, JsonObject message, string user = "2001", string permissions = "0", string? server = "3001")
    {
        var call = JsonNode.Parse(Interaction(2, name, [], user: user))!.AsObject();
        var data = call["data"]!.AsObject();
        data.Remove("options");
        (data["type"], data["target_id"]) = (3, message["id"]!.DeepClone());
        data["resolved"] = new JsonObject { ["messages"] = new JsonObject { [message["id"]!.ToString()] = message } };
        call["member"]!["permissions"] = permissions;
        if (server is null) (call["guild_id"], call["user"], call["member"], call["context"]) = (null, call["member"]!["user"]!.DeepClone(), null, 1);
        return call.ToJsonString(Plain);
    }

    /// <summary>A message that somebody wrote, as Discord tells of it.</summary>
    public static JsonObject Message(string content, string author = "2009", string channel = "4001") => new()
    {
        ["timestamp"] = "2026-01-01T00:00:00.000000+00:00",
        ["id"] = NewId(),
        ["channel_id"] = channel,
        ["type"] = 0,
        ["content"] = content,
        ["author"] = User(author),
        ["embeds"] = new JsonArray(),
        ["mentions"] = new JsonArray(),
        ["mention_roles"] = new JsonArray(),
        ["mention_everyone"] = false,
        ["attachments"] = new JsonArray(),
    };

    /// <summary>A message of the bot itself, as Discord gives it back.</summary>
    public static JsonObject OfTheBot() => Message("", "1");

    /// <summary>A message in a channel of a server, or a direct one, that mentions these users; their ids stand in its text where the test puts them.</summary>
    public static JsonObject Said(string content, string[]? mentions = null, string user = "2001", string? server = "3001", string channel = "4001")
    {
        var message = Message(content, user, channel);
        message["mentions"] = new JsonArray([.. (mentions ?? []).Select(id => (JsonNode)new JsonObject { ["id"] = id, ["username"] = "mentioned" })]);
        if (server is not null) (message["guild_id"], message["member"]) = (server, new JsonObject { ["roles"] = new JsonArray() });
        return message;
    }

    public static string Typing(string name, string focused, params (string Name, object Value)[] options) => Interaction(4, name, options, focused);

    public static string Interaction(int type, string name, (string Name, object Value)[] options, string? focused = null, string user = "2001", string? id = null)
    {
        id ??= NewId();
        var list = new JsonArray([.. options.Select(option => Option(option.Name, option.Value, focused))]);
        return new JsonObject
        {
            ["id"] = id,
            ["application_id"] = Application,
            ["type"] = type,
            ["token"] = Token(id),
            ["version"] = 1,
            ["locale"] = "en-GB",
            ["guild_id"] = "3001",
            ["channel_id"] = "4001",
            ["app_permissions"] = "562949953863680",
            ["attachment_size_limit"] = 10485760,
            ["context"] = 0,
            ["entitlements"] = new JsonArray(),
            ["member"] = new JsonObject { ["user"] = new JsonObject { ["id"] = user, ["username"] = "asker" }, ["roles"] = new JsonArray(), ["permissions"] = "0" },
            ["data"] = new JsonObject { ["id"] = "5001", ["name"] = name, ["type"] = 1, ["options"] = list },
        }.ToJsonString(Plain);
    }

    /// <summary>A press of a control of a message that the bot sent as a callback, by its caller or somebody else; the id may be another one than any that was sent.</summary>
    public static string Press(RestExchange sent, string customId, string user = "2001", string? chosen = null, string owner = "2001")
    {
        var press = JsonNode.Parse(Interaction(3, "", [], user: user))!.AsObject();
        var data = JsonNode.Parse(sent.Json.GetProperty("data").GetRawText())!.AsObject();
        press["data"] = new JsonObject { ["custom_id"] = customId, ["component_type"] = chosen is null ? 2 : 3 };
        if (chosen is not null) press["data"]!["values"] = new JsonArray(chosen);
        var message = OfTheBot();
        (message["flags"], message["components"]) = (data["flags"]?.DeepClone() ?? 0, data["components"]?.DeepClone());
        message["interaction_metadata"] = new JsonObject { ["id"] = NewId(), ["type"] = 2, ["user"] = User(owner), ["authorizing_integration_owners"] = new JsonObject { ["0"] = "3001" } };
        press["message"] = message;
        return press.ToJsonString(Plain);
    }

    /// <summary>The id of the control with a label, or of the menu, in a message that the bot sent.</summary>
    public static string ControlId(RestExchange sent, string? label) => sent.Json.GetProperty("data").GetProperty("components").EnumerateArray()
        .SelectMany(row => row.GetProperty("components").EnumerateArray())
        .First(control => label is null ? control.GetProperty("type").GetInt32() == 3 : control.TryGetProperty("label", out var own) && own.GetString() == label)
        .GetProperty("custom_id").GetString()!;

    /// <summary>Commands as Discord gives them back: with ids, versions and every default, and in another order.</summary>
    public static string AsRegistered(string commands)
    {
        var list = JsonNode.Parse(commands)!.AsArray();
        var registered = new JsonArray();
        foreach (var command in list.Reverse())
        {
            var copy = command!.DeepClone().AsObject();
            foreach (var name in new[] { "name_localizations", "description_localizations", "default_member_permissions" }) copy[name] ??= null;
            // Rights are taken as a number and told as a text.
            if (copy["default_member_permissions"] is { } bits) copy["default_member_permissions"] = bits.ToString();
            copy["description"] ??= "";
            (copy["id"], copy["version"], copy["application_id"], copy["nsfw"], copy["dm_permission"]) = (NewId(), NewId(), Application, false, true);
            foreach (var option in copy["options"]?.AsArray() ?? [])
                foreach (var one in (option!["options"]?.AsArray() ?? []).Append(option))
                    if (one!["required"] is null) one["required"] = false;
            registered.Add((JsonNode)copy);
        }

        return registered.ToJsonString(Plain);
    }

    public static string Token(string id) => $"aW50ZXJhY3Rpb246canary{id}";

    private static JsonObject User(string id) => new() { ["id"] = id, ["username"] = "somebody", ["discriminator"] = "0" };

    private static JsonNode Option(string name, object value, string? focused)
    {
        var option = new JsonObject { ["name"] = name, ["type"] = value is bool ? 5 : value is int ? 4 : 3, ["value"] = JsonValue.Create(value) };
        if (name == focused) option["focused"] = true;
        return option;
    }
}
