using System.Text.Json;
using Bot.Wire.Components;
using Index.Wording;
using Tests.Support.Scripted;

namespace Tests.EndToEnd;

/// <summary>The bot's own words in the asker's language, or the one that moderators have set; quotations stay as they are printed.</summary>
public sealed class LanguageTests
{
    private const string Question = "who should run the internet?";
    private const string Moderator = "32", Server = "3001";

    [Fact]
    public Task A_German_asker_reads_German_around_the_same_quotations() => Scenario.Run(async s =>
    {
        var gateway = await s.Discord.Session();
        var english = await Answer(s, gateway, Events.Command("ask", ("question", Question)));
        var german = await Answer(s, gateway, German(Events.Command("ask", ("question", Question))));
        Assert.Contains("durchsucht", Words(german), StringComparison.Ordinal);
        Assert.DoesNotContain("searched", Words(german), StringComparison.Ordinal);
        Assert.Equal(Quotations(english), Quotations(german));
        Assert.NotEmpty(Quotations(german));
        // The same call in the first language again is not answered from what was remembered for the second.
        Assert.Equal(english.Json.GetProperty("data").GetProperty("embeds").GetRawText(), (await Answer(s, gateway, Events.Command("ask", ("question", Question)))).Json.GetProperty("data").GetProperty("embeds").GetRawText());
    });

    [Fact]
    public Task Buttons_and_what_they_show_are_in_the_language_of_whoever_presses() => Scenario.Run(async s =>
    {
        var gateway = await s.Discord.Session();
        var first = await Answer(s, gateway, German(Events.Command("ask", ("question", Question))));
        var next = Languages.In(Languages.Of("de"), () => ControlWords.Next);
        var second = await Answer(s, gateway, German(Events.Press(first, Events.ControlId(first, next))));
        Assert.Contains("durchsucht", Words(second), StringComparison.Ordinal);
        var refusal = await Answer(s, gateway, German(Events.Press(first, Events.ControlId(first, next), user: "2999")));
        Assert.Contains("Diese Seiten blättert, wer gefragt hat.", Words(refusal), StringComparison.Ordinal);
    });

    [Theory]
    [InlineData("clause", "reference", "", "„klausel“ braucht fundstelle")]
    [InlineData("ask", "document", "nosuch", "Es gibt kein Dokument „nosuch“.")]
    [InlineData("help", null, null, "/frage who should run the internet?")]
    [InlineData("documents", null, null, "/gliederung NAME")]
    [InlineData("privacy", null, null, "Nie gespeichert")]
    [InlineData("coverage", null, null, "Zahl der Klauseln zu jedem Grundsatz")]
    [InlineData("check", "quote", "multilateral governance of cheese by nobody at all", "Nicht in den Quellen")]
    public Task Refusals_lists_and_verdicts_are_German_too(string command, string? option, string? value, string said) => Scenario.Run(async s =>
    {
        var gateway = await s.Discord.Session();
        (string, object)[] options = option is null ? [] : command == "ask" ? [("question", Question), (option, value!)] : [(option, value!)];
        Assert.Contains(said, Words(await Answer(s, gateway, German(Events.Command(command, options)))), StringComparison.Ordinal);
    });

    [Fact]
    public Task The_language_that_moderators_have_set_is_spoken_to_everybody() => Scenario.Run(async s =>
    {
        var gateway = await s.Discord.Session();
        var saved = await Answer(s, gateway, Events.Part("server", "set", Moderator, Server, ("language", "de")));
        Assert.Contains("Deutsch", Words(saved), StringComparison.Ordinal);
        Assert.Contains("durchsucht", Words(await Answer(s, gateway, Events.Command("ask", ("question", Question)))), StringComparison.Ordinal);
        Assert.Contains("Einstellungen dieses Servers", Words(await Answer(s, gateway, Events.Part("server", "show", Moderator, Server))), StringComparison.Ordinal);
        await Answer(s, gateway, Events.Part("server", "set", Moderator, Server, ("language", "own")));
        Assert.Contains("searched", Words(await Answer(s, gateway, Events.Command("ask", ("question", Question)))), StringComparison.Ordinal);
    });

    private static string German(string interaction) => interaction.Replace("\"locale\":\"en-GB\"", "\"locale\":\"de\"", StringComparison.Ordinal);

    private static string Words(RestExchange reply) => string.Join('\n', Texts(reply.Json.GetProperty("data"))).Replace("\\", "", StringComparison.Ordinal);

    private static IEnumerable<string> Texts(JsonElement part) => part.ValueKind switch
    {
        JsonValueKind.String => [part.GetString()!],
        JsonValueKind.Array => part.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => part.EnumerateObject().SelectMany(member => Texts(member.Value)),
        _ => [],
    };

    private static IReadOnlyList<string> Quotations(RestExchange reply) =>
        [.. reply.Json.GetProperty("data").GetProperty("embeds").EnumerateArray()
            .Select(embed => embed.TryGetProperty("description", out var text) ? text.GetString()! : "")
            .SelectMany(text => text.Split('\n')).Where(line => line.StartsWith("> ", StringComparison.Ordinal))];

    private static async Task<RestExchange> Answer(Scenario s, GatewayPeer gateway, string interaction)
    {
        await gateway.Interact(interaction);
        return await s.Discord.Callback();
    }
}
