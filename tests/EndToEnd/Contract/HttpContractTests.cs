using System.Text.Json;
using Tests.Support.Scripted;

namespace Tests.EndToEnd.Contract;

public sealed class HttpContractTests : FrontEndContract
{
    protected override async Task<string> Shown(string command, (string Name, object Value)[] options)
    {
        using var http = new HttpSide();
        var shown = "";
        await Scenario.Run(async s =>
        {
            await http.IsThere();
            using var answer = await http.Signed(Events.Command(command, options));
            var body = await answer.Content.ReadAsStringAsync();
            shown = body.Length > 0 ? GatewayContractTests.DiscordText(JsonDocument.Parse(body).RootElement.GetProperty("data")) : "";
            await Scenario.Until(() =>
            {
                s.Clock.Pass(TimeSpan.FromMilliseconds(250));
                return s.Bot.Services.IsIdle();
            }, "follow-ups did not come");
            foreach (var request in s.Discord.Requests.Where(request => request.IsCallback || request.Path.StartsWith("/webhooks", StringComparison.Ordinal)))
                shown += GatewayContractTests.DiscordText(request.IsCallback ? request.Json.GetProperty("data") : request.Json) + (request.IsInParts ? request.Part("files[0]") : "");
        }, http.Settings());
        return shown;
    }
}
