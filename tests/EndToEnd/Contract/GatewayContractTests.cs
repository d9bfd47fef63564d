using System.Text.Json;
using Tests.Support.Markup;
using Tests.Support.Scripted;

namespace Tests.EndToEnd.Contract;

public sealed class GatewayContractTests : FrontEndContract
{
    protected override Task<string> Shown(string command, (string Name, object Value)[] options) => Shown(WireBot.Slim, command, options);

    /// <summary>What is shown over the gateway by one of the clients that keep it.</summary>
    internal static async Task<string> Shown(string client, string command, (string Name, object Value)[] options)
    {
        var shown = "";
        await Scenario.Run(async s =>
        {
            var gateway = await s.Discord.Session();
            await gateway.Interact(Events.Command(command, options));
            var callback = await s.Discord.Callback();
            shown = DiscordText(callback.Json.GetProperty("data")) + (callback.IsInParts ? callback.Part("files[0]") : "");
            await s.Bot.Stop();
            shown += string.Concat(s.Discord.Requests.Where(request => request.Path.StartsWith("/webhooks", StringComparison.Ordinal)).Select(request => DiscordText(request.Json)));
        }, builder => builder.Configuration["Discord:Client"] = client);
        return shown;
    }

    internal static string DiscordText(JsonElement message)
    {
        var content = message.TryGetProperty("content", out var text) ? text.GetString() : "";
        var embeds = message.TryGetProperty("embeds", out var list) ? list.EnumerateArray().ToList() : [];
        return MarkupText.Of(string.Join('\n', embeds.Select(embed => $"{Part(embed, "title")}\n{Part(embed, "description")}").Prepend(content)));

        static string Part(JsonElement embed, string name) => embed.TryGetProperty(name, out var part) ? part.GetString()! : "";
    }
}
