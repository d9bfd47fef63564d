using System.Text.Json;
using System.Text.RegularExpressions;

namespace Tests.Support.Scripted;

/// <summary>Checks what the bot sends against Discord's rules, written apart from the bot's own validator (invariant 3).</summary>
internal static partial class Outgoing
{
    public static void Check(RestExchange request)
    {
        Assert.Matches(UserAgent(), request.Headers.GetValueOrDefault("User-Agent", ""));
        if (request.Body.Length == 0) return;
        Assert.True(request.IsInParts || request.Headers["Content-Type"].StartsWith("application/json", StringComparison.Ordinal), $"{request}: no valid Content-Type");
        if (request.IsCallback) Callback(request.Json, request.ToString());
        else if (request.Path.StartsWith("/webhooks/", StringComparison.Ordinal)) Message(request.Json, request.ToString());
        else if (request.Path.StartsWith("/channels/", StringComparison.Ordinal)) Answer(request.Json, request.ToString());
    }

    public static void Callback(JsonElement callback, string where)
    {
        var type = callback.GetProperty("type").GetInt32();
        Assert.True(type is 1 or 4 or 5 or 6 or 7 or 8, $"{where}: callback type {type}");
        if (type is 4 or 7) Message(callback.GetProperty("data"), where);
        if (type == 5 && callback.TryGetProperty("data", out var deferred)) Assert.All(deferred.EnumerateObject(), member => Assert.Equal(("flags", 64), (member.Name, member.Value.GetInt32())));
        if (type != 8) return;
        var choices = callback.GetProperty("data").GetProperty("choices");
        Assert.InRange(choices.GetArrayLength(), 0, 25);
        foreach (var choice in choices.EnumerateArray())
        {
            Assert.InRange(choice.GetProperty("name").GetString()!.Length, 1, 100);
            Assert.InRange(choice.GetProperty("value").GetString()!.Length, 1, 100);
        }
    }

    /// <summary>A message in a channel: it says which one it answers, pings nobody, and only says what such a message can (INT-6).</summary>
    private static void Answer(JsonElement message, string where)
    {
        Message(message, where);
        Assert.False(message.GetProperty("allowed_mentions").GetProperty("replied_user").GetBoolean());
        var reference = message.GetProperty("message_reference");
        Assert.Matches(@"\A\d+\z", reference.GetProperty("message_id").GetString());
        Assert.False(reference.GetProperty("fail_if_not_exists").GetBoolean());
        Assert.InRange(message.GetProperty("nonce").GetString()!.Length, 1, 25);
        Assert.True(message.GetProperty("enforce_nonce").GetBoolean());
        Assert.True(!message.TryGetProperty("flags", out var flags) || flags.GetInt32() == 4, $"{where}: flags {flags}");
    }

    public static void Message(JsonElement message, string where)
    {
        var mentions = message.GetProperty("allowed_mentions");
        Assert.True(mentions.TryGetProperty("parse", out _) && mentions.EnumerateObject().All(one => IsNobody(one) || IsAddressee(one, Text(message, "content"))), $"{where}: I3, mentions are allowed: {mentions}");
        var content = Text(message, "content");
        var embeds = message.TryGetProperty("embeds", out var list) ? list.EnumerateArray().ToList() : [];
        Assert.True(content.Trim().Length > 0 || embeds.Count > 0, $"{where}: empty message");
        Assert.InRange(content.Length, 0, 2000);
        Assert.InRange(embeds.Count, 0, 10);
        Assert.InRange(embeds.Sum(embed => Text(embed, "title").Length + Text(embed, "description").Length), 0, 6000);
        foreach (var embed in embeds)
        {
            Assert.InRange(Text(embed, "title").Length, 0, 256);
            Assert.InRange(Text(embed, "description").Length, 0, 4096);
            Assert.False(string.IsNullOrWhiteSpace(Text(embed, "title") + Text(embed, "description")), $"{where}: empty embed");
            Assert.True(Text(embed, "url").Length == 0, $"{where}: MSG-5");
        }

        if (message.TryGetProperty("components", out var rows)) Controls(rows, where);
        Assert.DoesNotContain("\\ufffd", message.GetRawText(), StringComparison.OrdinalIgnoreCase);
    }

    // The one user that the asker has addressed the reply to stands first in it.
    private static bool IsAddressee(JsonProperty mentions, string content) =>
        mentions is { Name: "users", Value: { ValueKind: JsonValueKind.Array } users } && users.GetArrayLength() == 1 && content.StartsWith($"<@{users[0].GetString()}>", StringComparison.Ordinal);

    private static bool IsNobody(JsonProperty mentions) => mentions.Value.ValueKind == JsonValueKind.False || (mentions.Value.ValueKind == JsonValueKind.Array && mentions.Value.GetArrayLength() == 0);

    // Rows of one to five buttons or one menu; every control can be pressed and told from the others (CMP-1 to CMP-5).
    private static void Controls(JsonElement rows, string where)
    {
        Assert.InRange(rows.GetArrayLength(), 0, 5);
        var ids = new HashSet<string>();
        foreach (var row in rows.EnumerateArray())
        {
            Assert.Equal(1, row.GetProperty("type").GetInt32());
            var controls = row.GetProperty("components");
            var isMenu = controls[0].GetProperty("type").GetInt32() == 3;
            Assert.InRange(controls.GetArrayLength(), 1, isMenu ? 1 : 5);
            foreach (var control in controls.EnumerateArray())
            {
                Assert.Equal(isMenu ? 3 : 2, control.GetProperty("type").GetInt32());
                Assert.InRange(Text(control, "custom_id").Length, 1, 100);
                Assert.True(ids.Add(Text(control, "custom_id")), $"{where}: two controls have the id {Text(control, "custom_id")}");
                if (isMenu) Entries(control.GetProperty("options"));
                else Assert.InRange(Text(control, "label").Length, 1, 80);
            }
        }
    }

    private static void Entries(JsonElement entries)
    {
        Assert.InRange(entries.GetArrayLength(), 1, 25);
        Assert.Equal(entries.GetArrayLength(), entries.EnumerateArray().Select(entry => Text(entry, "value")).Distinct().Count());
        foreach (var entry in entries.EnumerateArray())
        {
            Assert.InRange(Text(entry, "label").Length, 1, 100);
            Assert.InRange(Text(entry, "value").Length, 1, 100);
        }
    }

    private static string Text(JsonElement element, string name) => element.TryGetProperty(name, out var text) ? text.GetString() ?? "" : "";

    [GeneratedRegex(@"^DiscordBot \(https?://[^,]+, [^)]+\)")]
    private static partial Regex UserAgent();
}
