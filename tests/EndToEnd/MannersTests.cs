using Bot.Store.Sqlite;
using Bot.Wire.Components;
using Tests.Support.Scripted;

namespace Tests.EndToEnd;

/// <summary>What moderators set, what askers hide, and how fast they may ask.</summary>
public abstract class MannersTests(string client) : Stories(client)
{
    private const string Moderator = "32", Member = "0", Server = "3001";

    [Fact]
    public Task What_moderators_set_decides_who_sees_a_reply() => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        Assert.False(await IsHidden(s, gateway, Ask()));
        var saved = await Answer(s, gateway, Events.Part("server", "set", Moderator, Server, ("replies", "the asker alone")));
        Assert.Contains("Saved", saved.Text, StringComparison.Ordinal);
        Assert.True(IsHidden(saved));
        Assert.True(await IsHidden(s, gateway, Ask()));
        Assert.True(await IsHidden(s, gateway, Events.Command("ask", ("question", "bananas?"))));

        await Answer(s, gateway, Events.Part("server", "clear", Moderator, Server));
        Assert.False(await IsHidden(s, gateway, Ask()));
        Assert.Contains("nothing is set", (await Answer(s, gateway, Events.Part("server", "show", Moderator, Server))).Text, StringComparison.Ordinal);
    });

    [Fact]
    public Task Outside_the_channels_that_are_set_a_reply_goes_to_the_asker_alone() => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        await Answer(s, gateway, Events.Part("server", "set", Moderator, Server, ("channels", "<#4001> <#4002>")));
        Assert.False(await IsHidden(s, gateway, Ask()));
        Assert.False(await IsHidden(s, gateway, Events.In(Ask(), "4002")));
        Assert.False(await IsHidden(s, gateway, Events.In(Ask(), "4999", parent: "4001")));
        Assert.True(await IsHidden(s, gateway, Events.In(Ask(), "4003")));
        Assert.True(await IsHidden(s, gateway, Events.In(Ask(), "4999", parent: "4003")));
        await Answer(s, gateway, Events.Part("server", "set", Moderator, Server, ("channels", "all")));
        Assert.False(await IsHidden(s, gateway, Events.In(Ask(), "4003")));
    });

    [Fact]
    public Task Only_the_documents_in_use_are_searched_and_listed() => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        await Answer(s, gateway, Events.Part("server", "set", Moderator, Server, ("documents", "wuzhen")));
        Assert.Contains("in 1 document", (await Answer(s, gateway, Ask())).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Budapest", (await Answer(s, gateway, Events.Command("documents"))).Text, StringComparison.Ordinal);
        Assert.Contains("no document", (await Answer(s, gateway, Events.Command("outline", ("document", "dfi")))).Text, StringComparison.Ordinal);
        await gateway.Interact(Events.Typing("ask", "document", ("document", "")));
        Assert.Single((await s.Discord.Callback()).Json.GetProperty("data").GetProperty("choices").EnumerateArray());

        var elsewhere = Ask().Replace("\"guild_id\":\"3001\"", "\"guild_id\":\"3002\"", StringComparison.Ordinal);
        Assert.Contains("in 4 documents", (await Answer(s, gateway, elsewhere)).Text, StringComparison.Ordinal);
        var refusal = await Answer(s, gateway, Events.Part("server", "set", Moderator, Server, ("documents", "wuzhen magna-carta")));
        Assert.Contains("magna-carta", refusal.Text, StringComparison.Ordinal);
    });

    [Theory]
    [InlineData("show")]
    [InlineData("set")]
    [InlineData("clear")]
    public Task Who_may_not_manage_the_server_is_refused(string part) => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        var options = part == "set" ? new (string, object)[] { ("chat", "on") } : [];
        var refusal = await Answer(s, gateway, Events.Part("server", part, Member, Server, options));
        Assert.True(IsHidden(refusal));
        Assert.Contains("Only members who may manage this server", refusal.Text, StringComparison.Ordinal);
        var direct = await Answer(s, gateway, Events.Part("server", part, Member, null, options));
        Assert.Contains("belong to a server", direct.Text, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(s.Bot.State, SqliteStore.FileName)));
    });

    [Fact]
    public Task A_reply_can_be_hidden_and_the_same_reply_be_shown() => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        for (var i = 0; i < 2; i++)
        {
            Assert.True(await IsHidden(s, gateway, Events.Command("ask", ("question", "human rights"), ("hide", true))));
            Assert.False(await IsHidden(s, gateway, Events.Command("ask", ("question", "human rights"), ("hide", false))));
            Assert.False(await IsHidden(s, gateway, Events.Command("ask", ("question", "human rights"))));
        }
    });

    [Fact]
    public Task Every_message_of_a_hidden_reply_is_hidden() => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        await gateway.Interact(Events.Command("long", ("rows", "130"), ("hide", true)));
        Assert.True(IsHidden(await s.Discord.Callback()));
        Assert.Equal(64, (await s.Discord.Request("POST", "/webhooks/*")).Json.GetProperty("flags").GetInt32() & 64);
    }, LongCommand.Add);

    [Fact]
    public Task A_reply_can_be_addressed_to_somebody_and_nobody_else_is_pinged() => Scenario.Run(async s =>
    {
        const string OnlyThem = """{"parse":[],"users":["2007"]}""", Nobody = """{"parse":[]}""";
        var gateway = await s.Discord.Session();
        var addressed = await Answer(s, gateway, Events.Command("search", ("question", "internet <@2008> @everyone"), ("mention", "2007")));
        Assert.Equal("<@2007>", addressed.Json.GetProperty("data").GetProperty("content").GetString());
        Assert.Equal(OnlyThem, Mentions(addressed));
        var turned = await Answer(s, gateway, Events.Press(addressed, Events.ControlId(addressed, ControlWords.Next)));
        Assert.Equal(OnlyThem, Mentions(turned));
        foreach (var call in new[]
        {
            Events.Command("ask", ("question", "who should run the internet?"), ("mention", "2007"), ("hide", true)),
            Events.Command("ask", ("question", "who should run the internet?"), ("mention", "@everyone")),
            Events.Command("clause", ("reference", "wuzhen 99"), ("mention", "2007")),
            Events.Command("ask", ("question", "who should run the internet?")),
        })
        {
            var reply = await Answer(s, gateway, call);
            Assert.Equal(Nobody, Mentions(reply));
            Assert.DoesNotContain("2007", reply.Json.GetProperty("data").TryGetProperty("content", out var text) ? text.GetString()! : "", StringComparison.Ordinal);
        }
    });

    [Fact]
    public Task Who_asks_too_fast_is_told_how_long_to_wait() => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        await s.IsServed(gateway);
        await s.IsServed(gateway);
        // The same question each time: replies that are remembered count too.
        var refusal = await Answer(s, gateway, Events.Command("ask", ("question", "human rights")));
        Assert.True(IsHidden(refusal));
        Assert.Contains("Ask again in 15 seconds.", refusal.Text, StringComparison.Ordinal);
        await Answer(s, gateway, Events.Interaction(2, "ask", [("question", "human rights")], user: "2002"));
        Assert.Contains("Ask again in 10 seconds, or in a direct message", (await Answer(s, gateway, Events.Interaction(2, "ask", [("question", "human rights")], user: "2003"))).Text, StringComparison.Ordinal);
        s.Clock.Pass(TimeSpan.FromSeconds(15));
        await s.IsServed(gateway);
    }, builder =>
    {
        (builder.Configuration["Manners:UserCalls"], builder.Configuration["Manners:UserSeconds"]) = ("2", "30");
        (builder.Configuration["Manners:ServerCalls"], builder.Configuration["Manners:ServerSeconds"]) = ("3", "30");
    });

    [Fact]
    public Task Everybody_can_see_and_erase_what_is_stored_about_them() => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        await Answer(s, gateway, Events.Part("server", "set", Moderator, Server, ("chat", "on")));
        var shown = await Answer(s, gateway, Events.Part("privacy", "show", Member, null));
        Assert.True(IsHidden(shown));
        Assert.Contains("of 1 server;", shown.Text, StringComparison.Ordinal);
        Assert.Contains("taken out of the settings of 1 server", (await Answer(s, gateway, Events.Part("privacy", "erase", Member, Server))).Text, StringComparison.Ordinal);
        Assert.Contains("Nothing about you was stored", (await Answer(s, gateway, Events.Part("privacy", "erase", Member, Server))).Text, StringComparison.Ordinal);
        Assert.Contains("somebody whose id was erased", (await Answer(s, gateway, Events.Part("server", "show", Moderator, Server))).Text, StringComparison.Ordinal);
    });

    [Theory]
    [InlineData("en-GB", "until the program stops")]
    [InlineData("de", "bis das Programm endet")]
    public Task Whoever_asks_what_is_kept_hears_of_what_Discord_Net_keeps_where_that_is_used_and_nowhere_else(string language, string said) => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        var shown = await Answer(s, gateway, Events.Part("privacy", "show", Member, null).Replace("\"locale\":\"en-GB\"", $"\"locale\":\"{language}\"", StringComparison.Ordinal));
        Assert.Equal(IsOverDiscordNet, shown.Text.Contains(said, StringComparison.Ordinal));
        Assert.Equal(IsOverDiscordNet, shown.Text.Contains("Discord.Net", StringComparison.Ordinal));
    });

    [Fact]
    public Task A_store_that_cannot_be_opened_stops_no_answer() => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        Directory.CreateDirectory(Path.Combine(s.Bot.State, SqliteStore.FileName));
        var refusal = await Answer(s, gateway, Events.Part("server", "set", Moderator, Server, ("replies", "the asker alone")));
        Assert.Contains("cannot be written", refusal.Text, StringComparison.Ordinal);
        Assert.Contains("try again", refusal.Text, StringComparison.Ordinal);
        var answer = await Answer(s, gateway, Ask());
        Assert.True(answer.Json.GetProperty("data").GetProperty("embeds").GetArrayLength() > 0, answer.Text);
        // Nobody knows what moderators set, and what was shown to all cannot be taken back.
        Assert.True(IsHidden(answer));
        await s.Logged("could not be read");
    });

    private static string Ask() => Events.Command("ask", ("question", "who should run the internet?"));

    private static string Mentions(RestExchange reply) => reply.Json.GetProperty("data").GetProperty("allowed_mentions").GetRawText();

    private static async Task<RestExchange> Answer(Scenario s, GatewayPeer gateway, string interaction)
    {
        await gateway.Interact(interaction);
        return await s.Discord.Callback();
    }

    private static async Task<bool> IsHidden(Scenario s, GatewayPeer gateway, string interaction) => IsHidden(await Answer(s, gateway, interaction));

    private static bool IsHidden(RestExchange callback) =>
        callback.Json.GetProperty("data").TryGetProperty("flags", out var flags) && (flags.GetInt32() & 64) != 0;

    public sealed class OverSlim() : MannersTests(WireBot.Slim);

#if DISCORDNET
    public sealed class OverDiscordNet() : MannersTests(WireBot.DiscordNet);
#endif
}
