using System.Text.Json;
using Bot.Commands;
using Bot.Replies;
using Bot.Replies.Json;

namespace Tests.Support;

/// <summary>Calls of commands as a front end makes them.</summary>
internal static class Calls
{
    /// <summary>A call whose values go to the command's options in order.</summary>
    public static CommandCall Call(this CommandCatalog catalog, string command, params string[] values)
    {
        var options = catalog.Find(command)?.Options ?? [];
        return new CommandCall(command, options.Zip(values).ToDictionary(pair => pair.First.Name, pair => pair.Second));
    }

    /// <summary>The reply; a fault of the program fails the test.</summary>
    public static Reply Reply(this CommandCatalog catalog, CommandCall call)
    {
        var reply = catalog.Answer(call);
        Assert.False(reply is Reply.Refusal { Reference: not null }, $"{Shown(call)} failed");
        return reply;
    }

    /// <summary>The reply as scripts get it.</summary>
    public static JsonElement Json(this CommandCatalog catalog, CommandCall call) => JsonDocument.Parse(catalog.JsonText(call)).RootElement;

    /// <summary>The line that scripts get.</summary>
    public static string JsonText(this CommandCatalog catalog, CommandCall call)
    {
        var json = catalog.Answer(call, reply => (Reply: reply, Json: JsonReplies.Of(reply, JsonReplies.Id("1"), catalog.DocumentOf)));
        Assert.False(json.Reply is Reply.Refusal { Reference: not null }, $"{Shown(call)} failed");
        return json.Json;
    }

    /// <summary>The call as a failure names it.</summary>
    public static string Shown(CommandCall call) => $"/{call.Command} {string.Join(' ', call.Options.Select(o => $"{o.Key}:“{o.Value}”"))}";
}
