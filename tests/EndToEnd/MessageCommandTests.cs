using System.Text.Json.Nodes;
using Tests.Support.Scripted;

namespace Tests.EndToEnd;

/// <summary>The commands in the menu of a message.</summary>
public abstract class MessageCommandTests(string client) : Stories(client)
{
    private const string Bot = "1", Asker = "2001", Stranger = "2002";
    private const string Moderator = "8192", Administrator = "8", Member = "2048";

    [Theory]
    [InlineData("They said **“respect Internet sovereignty of all countries”**, didn't they?", "Word for word")]
    [InlineData("> refrain from __government-imposed__ internet shutdowns or degrading global Internet access\nreally?", "Altered")]
    [InlineData("||respect Internet *sovereignty* of all countries||", "Word for word")]
    public Task Every_quotation_of_a_message_is_checked_for_the_asker_alone(string content, string verdict) => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        var reply = await Answer(s, gateway, Events.OnMessage("Check quotes", Events.Message(content)));
        Assert.True(IsHidden(reply));
        Assert.Contains(verdict, reply.Text, StringComparison.OrdinalIgnoreCase);
    });

    [Fact]
    public Task Two_quotations_are_checked_one_by_one() => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        var reply = await Answer(s, gateway, Events.OnMessage("Check quotes", Events.Message("First “respect Internet sovereignty of all countries”, then “every cat may vote on the internet of tomorrow”.")));
        Assert.Contains("Word for word", reply.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("every cat may vote", reply.Text, StringComparison.Ordinal);
    });

    [Fact]
    public Task The_sources_of_a_statement_are_found_for_the_asker_alone() => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        var reply = await Answer(s, gateway, Events.OnMessage("Find sources", Events.Message("Governments must **never** shut down the internet. And every country governs its own.")));
        Assert.True(IsHidden(reply));
        Assert.Contains("shutdowns", reply.Text, StringComparison.Ordinal);
        Assert.Contains("sovereignty", reply.Text, StringComparison.Ordinal);
    });

    [Theory]
    [InlineData("Check quotes", "")]
    [InlineData("Find sources", "")]
    [InlineData("Check quotes", "😀 <:smile:77> <@123>")]
    [InlineData("Find sources", "https://example.org/picture.png")]
    public Task A_message_without_words_is_refused_privately(string command, string content) => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        var reply = await Answer(s, gateway, Events.OnMessage(command, Events.Message(content)));
        Assert.True(IsHidden(reply));
        Assert.Contains("no words", reply.Text, StringComparison.Ordinal);
        await s.IsServed(gateway);
    });

    [Fact]
    public Task A_message_that_is_too_long_or_not_there_is_refused_privately() => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        var longest = await Answer(s, gateway, Events.OnMessage("Check quotes", Events.Message(new string('x', 6_000))));
        Assert.DoesNotContain("takes at most", longest.Text, StringComparison.Ordinal);
        var longer = await Answer(s, gateway, Events.OnMessage("Find sources", Events.Message(new string('x', 6_001))));
        Assert.True(IsHidden(longer));
        Assert.Contains("takes at most 6,000", longer.Text, StringComparison.Ordinal);
        var nothing = await Answer(s, gateway, Events.OnMessage("Check quotes", Events.Message("x")).Replace("\"messages\"", "\"users\"", StringComparison.Ordinal));
        Assert.True(IsHidden(nothing));
        Assert.Contains("did not say which message", nothing.Text, StringComparison.Ordinal);
        Assert.Contains("has changed", (await Answer(s, gateway, Events.OnMessage("Older name", Events.Message("x")))).Text, StringComparison.Ordinal);
    });

    [Fact]
    public Task What_the_bot_itself_framed_can_be_checked_and_what_others_framed_is_passed_over() => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        Assert.Contains("Word for word", (await Answer(s, gateway, Events.OnMessage("Check quotes", Framed(Bot)))).Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("no words", (await Answer(s, gateway, Events.OnMessage("Check quotes", Framed("2009")))).Text, StringComparison.Ordinal);
    });

    [Theory]
    [InlineData("interaction_metadata", Asker, Member, true)]
    [InlineData("interaction", Asker, Member, true)]
    [InlineData("referenced_message", Asker, Member, true)]
    [InlineData("interaction_metadata", Stranger, Member, false)]
    [InlineData("referenced_message", Stranger, Member, false)]
    [InlineData("nothing", Asker, Member, false)]
    [InlineData("interaction_metadata", Stranger, Moderator, true)]
    [InlineData("nothing", Stranger, Administrator, true)]
    public Task A_reply_is_deleted_for_whoever_asked_and_for_moderators(string saysWho, string user, string permissions, bool may) => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        s.Discord.On("DELETE", "/channels/*", _ => RestAnswer.NoContent);
        var message = Reply(saysWho);
        var first = await Answer(s, gateway, Events.OnMessage("Delete response", message, user, permissions));
        Assert.True(IsHidden(first));
        if (!may)
        {
            Assert.Contains("Only whoever asked", first.Text, StringComparison.Ordinal);
            Assert.DoesNotContain(s.Discord.Requests, request => request.Method == "DELETE");
            return;
        }

        var deletion = await s.Discord.Request("DELETE", $"/channels/4001/messages/{message["id"]}");
        Assert.Equal($"Bot {WireBot.Token}", deletion.Headers["Authorization"]);
        Assert.Contains("Deleted.", (await s.Discord.Request("PATCH", "/webhooks/*")).Text, StringComparison.Ordinal);
    });

    [Fact]
    public Task Who_talks_to_the_bot_alone_may_delete_what_it_says() => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        s.Discord.On("DELETE", "/channels/*", _ => RestAnswer.NoContent);
        await gateway.Interact(Events.OnMessage("Delete response", Reply("nothing"), server: null));
        await s.Discord.Request("DELETE", "/channels/*");
        await s.Discord.Request("PATCH", "/webhooks/*");
    });

    [Fact]
    public Task What_somebody_else_wrote_is_not_deleted_for_anybody() => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        var reply = await Answer(s, gateway, Events.OnMessage("Delete response", Events.Message("mine", Asker), Asker, Administrator));
        Assert.True(IsHidden(reply));
        Assert.Contains("what I said myself", reply.Text, StringComparison.Ordinal);
    });

    [Theory]
    [InlineData(404, 10008, "already gone")]
    [InlineData(403, 50001, "View Channels")]
    [InlineData(403, 50013, "View Channels")]
    [InlineData(400, 50083, "did not delete it")]
    public Task Why_a_reply_could_not_be_deleted_is_said(int status, int code, string words) => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        s.Discord.On("DELETE", "/channels/*", RestAnswer.Error(status, code));
        await gateway.Interact(Events.OnMessage("Delete response", Reply("interaction_metadata")));
        Assert.Contains(words, (await s.Discord.Request("PATCH", "/webhooks/*")).Text, StringComparison.Ordinal);
    });

    [Fact]
    public async Task Without_a_token_nothing_can_be_deleted_and_that_is_said()
    {
        using var http = new HttpSide();
        await Scenario.Run(async s =>
        {
            await http.IsThere();
            var message = Reply("interaction_metadata");
            message["author"]!["id"] = Events.Application;
            using var answer = await http.Signed(Events.OnMessage("Delete response", message));
            Assert.Contains("gave it no token", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.Empty(s.Discord.Requests);
        }, builder =>
        {
            http.Settings()(builder);
            builder.Configuration["Discord:Token"] = null;
        });
    }

    private static JsonObject Reply(string saysWho)
    {
        var message = Events.Message("", Bot);
        if (saysWho == "referenced_message") message[saysWho] = Events.Message("?", Asker);
        else if (saysWho != "nothing") message[saysWho] = new JsonObject { ["user"] = new JsonObject { ["id"] = Asker } };
        return message;
    }

    private static JsonObject Framed(string author)
    {
        var message = Events.Message("", author);
        message["embeds"] = new JsonArray(new JsonObject { ["description"] = "> respect Internet **sovereignty** of all countries" });
        return message;
    }

    private static async Task<RestExchange> Answer(Scenario s, GatewayPeer gateway, string interaction)
    {
        await gateway.Interact(interaction);
        return await s.Discord.Callback();
    }

    private static bool IsHidden(RestExchange callback) =>
        callback.Json.GetProperty("data").TryGetProperty("flags", out var flags) && (flags.GetInt32() & 64) != 0;

    public sealed class OverSlim() : MessageCommandTests(WireBot.Slim);

#if DISCORDNET
    public sealed class OverDiscordNet() : MessageCommandTests(WireBot.DiscordNet);
#endif
}
