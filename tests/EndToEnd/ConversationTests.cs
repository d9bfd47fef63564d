using System.Text.Json.Nodes;
using Bot.Commands.Conversing;
using Bot.Wire.Chat;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Tests.Support.Scripted;

namespace Tests.EndToEnd;

/// <summary>Questions in messages that mention the bot, or that come to it directly.</summary>
public abstract class ConversationTests(string client) : Stories(client)
{
    private const string Bot = "1", Server = "3001", Moderator = "32";
    private const int GuildMessages = 512, DirectMessages = 4096;

    [Fact]
    public Task Messages_are_asked_for_only_where_chat_is_wanted() => Run(async (s, gateway) =>
    {
        Assert.Equal(GuildMessages + DirectMessages, gateway.Frames.First(frame => frame.Op == 2).Data.GetProperty("intents").GetInt32());
        await s.IsServed(gateway);
    });

    [Fact]
    public Task A_direct_question_is_answered_below_it_and_pings_nobody() => Run(async (s, gateway) =>
    {
        var question = Direct("who should run the internet?");
        var answer = await Ask(s, gateway, question);
        Assert.Equal($"Bot {WireBot.Token}", answer.Headers["Authorization"]);
        Assert.Equal("/channels/4001/messages", answer.Path);
        Assert.Equal($"{question["id"]}", answer.Json.GetProperty("message_reference").GetProperty("message_id").GetString());
        Assert.Equal("""{"parse":[],"replied_user":false}""", answer.Json.GetProperty("allowed_mentions").GetRawText());
        Assert.True(answer.Json.GetProperty("embeds").GetArrayLength() > 0);
    });

    [Theory]
    [InlineData("<@1> who should run the internet?")]
    [InlineData("who should <@!1> run the **internet**?")]
    [InlineData("who should run the internet? <@1>")]
    [InlineData("who should run the internet?")]
    public Task Where_moderators_turned_it_on_a_mention_anywhere_is_answered(string content) => Run(async (s, gateway) =>
    {
        // The last row is a reply to a message of the bot: it mentions it without saying so.
        await TurnOn(s, gateway);
        var answer = await Ask(s, gateway, Events.Said(content, [Bot, "77"]));
        Assert.Contains("governance", answer.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<@", answer.Text, StringComparison.Ordinal);
    });

    [Fact]
    public Task A_server_is_answered_only_once_its_moderators_turned_it_on() => Run(async (s, gateway) =>
    {
        await IsPassedOver(s, gateway, Events.Said("<@1> who should run the internet?", [Bot]));
        await TurnOn(s, gateway);
        await Ask(s, gateway, Events.Said("<@1> who should run the internet?", [Bot]));
        await IsPassedOver(s, gateway, Events.Said("<@1> who should run the internet?", [Bot], server: "3002"));
        await Set(s, gateway, ("chat", "off"));
        await IsPassedOver(s, gateway, Events.Said("<@1> who should run the internet?", [Bot]));
    });

    [Fact]
    public Task What_is_not_for_the_bot_leaves_no_trace() => Run(async (s, gateway) =>
    {
        await TurnOn(s, gateway);
        foreach (var message in NotForTheBot()) await gateway.Say(message);
        await IsPassedOver(s, gateway, Events.Said("unmentioned canary"));
        Assert.DoesNotContain(s.Bot.Log.Lines, line => line.Contains("canary", StringComparison.Ordinal));
    });

    [Fact]
    public Task A_message_that_comes_again_is_answered_once() => Run(async (s, gateway) =>
    {
        var question = Direct("who should run the internet?");
        await Ask(s, gateway, question);
        await gateway.Say(question);
        await gateway.Close(4000);
        if (!IsOverDiscordNet) await s.Clock.PassTo(0.4, 0.6);
        var resumed = await s.Discord.Connection();
        await resumed.Send(Events.Hello());
        await resumed.Expect(6);
        await resumed.Say(question);
        await resumed.Send(Events.Resumed);
        await IsPassedOver(s, resumed, question);
        Assert.Single(Posts(s), post => post.Json.GetProperty("message_reference").GetProperty("message_id").GetString() == $"{question["id"]}");
    });

    [Fact]
    public Task Where_replies_are_not_for_all_nothing_is_said() => Run(async (s, gateway) =>
    {
        await TurnOn(s, gateway, ("channels", "<#4001>"));
        s.Discord.On("GET", "/channels/4005", RestAnswer.Ok("""{"id":"4005","type":11,"parent_id":"4001"}"""));
        s.Discord.On("GET", "/channels/4006", RestAnswer.Ok("""{"id":"4006","type":11,"parent_id":"4002"}"""));
        s.Discord.On("GET", "/channels/4002", RestAnswer.Ok("""{"id":"4002","type":0,"parent_id":"4001"}"""));
        s.Discord.On("GET", "/channels/4007", RestAnswer.Error(403, 50001));
        await Ask(s, gateway, Events.Said("<@1> human rights", [Bot], channel: "4001"));
        Assert.Equal("/channels/4005/messages", (await Ask(s, gateway, Events.Said("<@1> human rights", [Bot], channel: "4005"))).Path);
        foreach (var closed in new[] { "4002", "4006", "4007" }) await IsPassedOver(s, gateway, Events.Said("<@1> human rights", [Bot], channel: closed));
        await Set(s, gateway, ("channels", "all"), ("replies", "the asker alone"));
        await IsPassedOver(s, gateway, Events.Said("<@1> human rights", [Bot]));
    });

    [Theory]
    [InlineData("<@1>")]
    [InlineData("<@1> ?!")]
    [InlineData("<@1> help")]
    [InlineData("<@1> 😀 <:smile:77>")]
    public Task A_mention_without_a_question_gets_a_line_of_help(string content) => Run(async (s, gateway) =>
    {
        await TurnOn(s, gateway);
        Assert.Contains("Ask me in plain words", (await Ask(s, gateway, Events.Said(content, [Bot]))).Text, StringComparison.Ordinal);
    });

    [Fact]
    public Task Short_words_go_on_from_the_last_question() => Run(async (s, gateway) =>
    {
        var first = await Ask(s, gateway, Direct("what does Wuzhen say about sovereignty?"));
        Assert.Contains("Wuzhen Declaration", first.Text, StringComparison.Ordinal);
        Assert.Contains("sum of", (await Ask(s, gateway, Direct("why?"))).Text, StringComparison.Ordinal);
        var china = await Ask(s, gateway, Direct("and China?"));
        Assert.Contains("Shared Future", china.Text, StringComparison.Ordinal);
        Assert.Contains("overeign", china.Text, StringComparison.Ordinal);
        var cooperation = await Ask(s, gateway, Direct("what about cooperation?"));
        Assert.Contains("Shared Future", cooperation.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("A Declaration for the Future", cooperation.Text, StringComparison.Ordinal);
    });

    [Theory]
    [InlineData("2001", 7)]
    [InlineData("2002", 4)]
    public Task Whoever_asked_turns_the_pages_of_an_answer_by_its_buttons(string user, int callback) => Run(async (s, gateway) =>
    {
        var question = Direct("sovereignty");
        var answer = Events.OfTheBot();
        answer["components"] = JsonNode.Parse((await Ask(s, gateway, question)).Json.GetProperty("components").GetRawText());
        var next = answer["components"]!.AsArray().SelectMany(row => row!["components"]!.AsArray()).First(control => $"{control!["label"]}".StartsWith("Next", StringComparison.Ordinal))!;
        answer["referenced_message"] = question;
        var press = JsonNode.Parse(Events.Interaction(3, "", [], user: user))!.AsObject();
        (press["data"], press["message"]) = (new JsonObject { ["custom_id"] = next["custom_id"]!.DeepClone(), ["component_type"] = 2 }, answer);
        await gateway.Interact(press.ToJsonString());
        Assert.Equal(callback, (await s.Discord.Callback()).Json.GetProperty("type").GetInt32());
    });

    [Fact]
    public Task More_turns_the_page_until_that_was_all() => Run(async (s, gateway) =>
    {
        var page = await Ask(s, gateway, Direct("sovereignty"));
        for (var turned = 0; turned < 10; turned++)
        {
            var next = await Ask(s, gateway, Direct(turned == 0 ? "more" : "next"));
            Assert.NotEqual(page.Json.GetRawText(), next.Json.GetRawText());
            if (next.Text.Contains("That was all", StringComparison.Ordinal)) return;
            page = next;
        }

        Assert.Fail("there are pages without end");
    });

    [Fact]
    public Task What_was_asked_is_forgotten_after_five_minutes() => Run(async (s, gateway) =>
    {
        var memory = s.Bot.Services.GetRequiredService<Conversations>();
        await Ask(s, gateway, Direct("sovereignty"));
        Assert.Equal(1, memory.Count);
        Assert.Contains("I no longer know", (await Ask(s, gateway, Events.Said("more", user: "2002", server: null))).Text, StringComparison.Ordinal);
        Assert.Contains("I no longer know", (await Ask(s, gateway, Events.Said("more", server: null, channel: "4009"))).Text, StringComparison.Ordinal);
        await s.Heartbeats(gateway, 8);
        Assert.Equal(0, memory.Count);
        Assert.Contains("I no longer know", (await Ask(s, gateway, Direct("more"))).Text, StringComparison.Ordinal);
    });

    [Fact]
    public Task What_was_asked_can_be_erased_at_once() => Run(async (s, gateway) =>
    {
        await Ask(s, gateway, Direct("sovereignty"));
        await gateway.Interact(Events.Part("privacy", "erase", "0", null));
        Assert.Contains("what you asked last is forgotten", (await s.Discord.Callback()).Text, StringComparison.Ordinal);
        Assert.Contains("I no longer know", (await Ask(s, gateway, Direct("more"))).Text, StringComparison.Ordinal);
    });

    [Fact]
    public Task Who_asks_too_fast_is_told_so_once_a_minute() => Run(async (s, gateway) =>
    {
        await Ask(s, gateway, Direct("sovereignty"));
        Assert.Contains("Ask again in 30 seconds", (await Ask(s, gateway, Direct("human rights"))).Text, StringComparison.Ordinal);
        await IsPassedOver(s, gateway, Direct("terrorism"), user: "2002");
    }, builder => (builder.Configuration["Manners:UserCalls"], builder.Configuration["Manners:UserSeconds"]) = ("1", "30"));

    [Fact]
    public Task A_channel_that_takes_no_answers_is_left_alone_and_told_of_once() => Run(async (s, gateway) =>
    {
        s.Discord.On("POST", "/channels/4001/messages", RestAnswer.Error(403, 50013));
        await Ask(s, gateway, Direct("sovereignty"));
        await s.Logged("Channel 4001 takes no answers (code 50013)");
        await IsPassedOver(s, gateway, Direct("human rights"));
        await s.Heartbeats(gateway, 8);
        await Ask(s, gateway, Direct("human rights"));
        await Until(s);
        Assert.Single(s.Bot.Log.Lines, line => line.Contains("takes no answers", StringComparison.Ordinal));
    });

    [Fact]
    public Task An_answer_that_got_lost_is_sent_again_under_the_same_number() => Run(async (s, gateway) =>
    {
        s.Discord.On("POST", "/channels/4001/messages", RestAnswer.Reset, RestAnswer.Ok("{}"));
        var first = await Ask(s, gateway, Direct("sovereignty"));
        await s.Clock.PassTo(0.4, 0.6);
        var second = await s.Discord.Request("POST", "/channels/*");
        Assert.Equal(first.Text, second.Text);
    });

    [Fact]
    public Task Stopping_waits_for_the_answer_that_is_under_way() => Run(async (s, gateway) =>
    {
        s.Discord.On("POST", "/channels/4001/messages", RestAnswer.TooMany(2), RestAnswer.Ok("{}"));
        await Ask(s, gateway, Direct("sovereignty"));
        await s.Clock.Until(waits => waits.Any(wait => wait == TimeSpan.FromSeconds(2)), "nobody waits for the limit");
        var stopping = s.Bot.Stop();
        await s.Clock.PassTo(1.9, 2);
        await s.Discord.Request("POST", "/channels/*");
        await stopping;
    });

    [Fact]
    public Task Without_the_setting_no_message_is_answered() => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        Assert.Equal(0, gateway.Frames.First(frame => frame.Op == 2).Data.GetProperty("intents").GetInt32());
        await gateway.Say(Direct("sovereignty"));
        await s.IsServed(gateway);
        Assert.DoesNotContain(s.Discord.Requests, request => request.Path.StartsWith("/channels/", StringComparison.Ordinal));
    });

    private static JsonObject Direct(string content) => Events.Said(content, server: null);

    private static IEnumerable<JsonObject> NotForTheBot()
    {
        yield return With(Events.Said("canary from a bot", [Bot]), message => message["author"]!["bot"] = true);
        yield return With(Direct("canary from Discord"), message => message["author"]!["system"] = true);
        yield return With(Events.Said("canary from a webhook", [Bot]), message => message["webhook_id"] = "88");
        yield return Events.Said("canary from itself", [Bot], user: Bot);
        yield return Events.Said("canary for somebody else <@77>", ["77"]);
        yield return With(Events.Said("@everyone canary"), message => message["mention_everyone"] = true);
        yield return With(Events.Said("<@&1> canary"), message => message["mention_roles"] = new JsonArray("1"));
        yield return With(Events.Said("canary joined", [Bot]), message => message["type"] = 7);
        yield return With(Events.Said("canary", [Bot]), message => message["guild_id"] = "no id");
        yield return With(Events.Said("canary", [Bot]), message => message["author"] = null);
        yield return With(Events.Said("canary", [Bot]), message => message["id"] = "1/2");
        yield return With(Events.Said("canary", [Bot]), message => message["channel_id"] = new JsonArray());
        yield return With(Events.Said("canary"), message => message["mentions"] = "1");

        static JsonObject With(JsonObject message, Action<JsonObject> change)
        {
            change(message);
            return message;
        }
    }

    private Task Run(Func<Scenario, GatewayPeer, Task> story, Action<IHostApplicationBuilder>? change = null) => Run(
        async s => await story(s, await s.Discord.Session()),
        builder =>
        {
            builder.Configuration["Discord:Chat"] = "true";
            change?.Invoke(builder);
        },
        plan: discord => discord.On("POST", "/channels/*", _ => RestAnswer.Ok("{}")));

    private static Task TurnOn(Scenario s, GatewayPeer gateway, params (string, object)[] more) => Set(s, gateway, [("chat", "on"), .. more]);

    private static async Task Set(Scenario s, GatewayPeer gateway, params (string, object)[] options)
    {
        await gateway.Interact(Events.Part("server", "set", Moderator, Server, options));
        Assert.Contains("Saved", (await s.Discord.Callback()).Text, StringComparison.Ordinal);
    }

    private static async Task<RestExchange> Ask(Scenario s, GatewayPeer gateway, JsonObject message)
    {
        await gateway.Say(message);
        return await s.Discord.Request("POST", "/channels/*");
    }

    // Events are taken in order, so once the next message is answered the one before is under way, if it is ever answered.
    private static async Task IsPassedOver(Scenario s, GatewayPeer gateway, JsonObject message, string user = "2009")
    {
        await Until(s);
        var before = Posts(s).Count();
        await gateway.Say(message);
        Assert.Equal("/channels/4999/messages", (await Ask(s, gateway, Events.Said("witness", user: user, server: null, channel: "4999"))).Path);
        await Until(s);
        Assert.Equal(before + 1, Posts(s).Count());
    }

    private static IEnumerable<RestExchange> Posts(Scenario s) => s.Discord.Requests.Where(request => request.Method == "POST" && request.Path.StartsWith("/channels/", StringComparison.Ordinal));

    private static Task Until(Scenario s) => Scenario.Until(() => s.Bot.Services.GetRequiredService<ChatServer>().UnderWay == 0, "an answer did not end");

    public sealed class OverSlim() : ConversationTests(WireBot.Slim);

#if DISCORDNET
    public sealed class OverDiscordNet() : ConversationTests(WireBot.DiscordNet);
#endif
}
