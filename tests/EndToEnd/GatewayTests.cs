using Tests.Support;
using Tests.Support.Scripted;

namespace Tests.EndToEnd;

public abstract class GatewayTests(string client) : Stories(client)
{
    [Fact]
    public Task Connects_registers_and_answers_with_the_record() => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        Assert.Equal("?v=10&encoding=json", gateway.Query);
        var identify = gateway.Frames.Single(frame => frame.Op == 2);
        Assert.Equal(0, identify.Data.GetProperty("intents").GetInt32());
        Assert.InRange(identify.Bytes, 1, 4096);
        var registered = await s.Discord.Request("PUT", $"/applications/{Events.Application}/commands");
        Assert.Contains("\"ask\"", registered.Text, StringComparison.Ordinal);

        await gateway.Interact(Events.Command("ask", ("question", "who should run the internet?")));

        var callback = await s.Discord.Callback();
        Assert.Equal(4, callback.Json.GetProperty("type").GetInt32());
        Assert.True(callback.Json.GetProperty("data").GetProperty("embeds").GetArrayLength() > 0, callback.Text);
        Assert.Equal(0, await s.Bot.Stop());
        Assert.Equal(1000, await gateway.Closed);
    });

    [Fact]
    public Task Completes_documents_and_clauses_while_they_are_typed() => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        await gateway.Interact(Events.Typing("ask", "document", ("document", "wuz")));
        var choices = (await s.Discord.Callback()).Json.GetProperty("data").GetProperty("choices");
        Assert.Equal("wuzhen", Assert.Single(choices.EnumerateArray()).GetProperty("value").GetString());

        await gateway.Interact(Events.Typing("clause", "reference", ("reference", "wuzhen 2")));
        choices = (await s.Discord.Callback()).Json.GetProperty("data").GetProperty("choices");
        Assert.Equal("wuzhen/2", choices[0].GetProperty("value").GetString());

        await gateway.Interact(Events.Typing("about", "nothing"));
        Assert.Empty((await s.Discord.Callback()).Json.GetProperty("data").GetProperty("choices").EnumerateArray());
    });

    [Fact]
    public Task A_refusal_is_for_the_asker_alone() => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        await gateway.Interact(Events.Command("outline", ("document", "no such thing")));
        var data = (await s.Discord.Callback()).Json.GetProperty("data");
        Assert.Equal(64, data.GetProperty("flags").GetInt32() & 64);
        Assert.Contains("no such thing", data.GetProperty("content").GetString(), StringComparison.Ordinal);
    });

    [Fact]
    public Task Goes_on_in_follow_ups_and_sends_what_is_longer_as_a_file() => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        await gateway.Interact(Events.Command("long", ("rows", "130")));
        Assert.Contains("row 0 ", (await s.Discord.Callback()).Text, StringComparison.Ordinal);
        Assert.Contains("row 129 ", (await s.Discord.Request("POST", "/webhooks/*")).Text, StringComparison.Ordinal);

        await gateway.Interact(Events.Command("long", ("rows", "1000")));
        var callback = await s.Discord.Callback();
        Assert.Equal("reply.txt", callback.Json.GetProperty("data").GetProperty("attachments")[0].GetProperty("filename").GetString());
        Assert.StartsWith("[…]", callback.Json.GetProperty("data").GetProperty("content").GetString(), StringComparison.Ordinal);
        Assert.Contains("row 999 ", callback.Part("files[0]"), StringComparison.Ordinal);
    }, LongCommand.Add);

    [Fact]
    public Task A_picture_goes_along_with_its_words_and_is_shown_inside_the_reply() => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        await gateway.Interact(Events.Command("coverage"));
        var callback = await s.Discord.Callback();
        var data = callback.Json.GetProperty("data");
        Assert.Contains("Human rights online", data.GetProperty("embeds").GetRawText(), StringComparison.Ordinal);
        var attachment = data.GetProperty("attachments")[0];
        Assert.Equal("0", attachment.GetProperty("id").GetString());
        Assert.StartsWith("Table, page 1 of ", attachment.GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.Equal($"attachment://{attachment.GetProperty("filename").GetString()}", data.GetProperty("embeds")[0].GetProperty("image").GetProperty("url").GetString());
        var body = callback.Body.AsSpan();
        // The word before its checksum ends a PNG.
        var picture = body[(body.IndexOf("PNG\r\n"u8) - 1)..(body.IndexOf("IEND"u8) + 8)];
        Assert.Equal(800, new Picture(picture).Width);
        // Discord.Net leaves the kind of a file to its name.
        if (!IsOverDiscordNet) Assert.Contains("Content-Type: image/png", callback.Text, StringComparison.Ordinal);
    });

    [Fact]
    public Task A_second_page_is_asked_for_by_its_number() => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        await gateway.Interact(Events.Command("search", ("question", "internet")));
        var first = await s.Discord.Callback();
        await gateway.Interact(Events.Command("search", ("question", "internet"), ("page", 2)));
        var second = await s.Discord.Callback();
        Assert.Contains("page: 2", first.Json.GetProperty("data").GetProperty("embeds").GetRawText(), StringComparison.Ordinal);
        Assert.NotEqual(first.Text, second.Text);
        await gateway.Interact(Events.Command("search", ("question", "internet"), ("why", true)));
        Assert.Contains("why", (await s.Discord.Callback()).Text, StringComparison.Ordinal);
    });

    [Fact]
    public Task A_slow_reply_is_hidden_from_its_loading_state_on() => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        await gateway.Interact(Events.Command("slow", ("seconds", "0.7"), ("hide", true)));
        await SlowCommand.Started(s.Clock);
        s.Clock.Pass(TimeSpan.FromMilliseconds(450));
        // Who sees the loading state sees what it turns into.
        Assert.Equal("""{"type":5,"data":{"flags":64}}""", (await s.Discord.Callback()).Text);
        SlowCommand.Finish();
        Assert.Contains("slow but here", (await s.Discord.Request("PATCH", "/webhooks/*")).Text, StringComparison.Ordinal);
    }, SlowCommand.Add);

    [Fact]
    public Task A_slow_search_gets_the_loading_state_and_then_its_answer() => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        await gateway.Interact(Events.Command("slow", ("seconds", "0.7")));
        await SlowCommand.Started(s.Clock);
        s.Clock.Pass(TimeSpan.FromMilliseconds(399));
        Assert.Empty(s.Discord.Callbacks);
        s.Clock.Pass(TimeSpan.FromMilliseconds(1));
        Assert.Equal(5, (await s.Discord.Callback()).Json.GetProperty("type").GetInt32());
        SlowCommand.Finish();
        var edit = await s.Discord.Request("PATCH", "/webhooks/*");
        Assert.EndsWith("/messages/@original", edit.Path, StringComparison.Ordinal);
        Assert.Contains("slow but here", edit.Text, StringComparison.Ordinal);
    }, SlowCommand.Add);

    [Fact]
    public Task A_search_that_runs_away_is_given_up_after_a_second_and_others_go_on() => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        for (var i = 0; i < 4; i++)
        {
            await gateway.Interact(Events.Command("slow", ("seconds", "30")));
            await SlowCommand.Started(s.Clock);
            await s.Clock.PassTo(0.39, 0.4);
            Assert.Equal(5, (await s.Discord.Callback()).Json.GetProperty("type").GetInt32());
            await s.Clock.PassTo(0.59, 0.6);
            await s.Discord.Request("DELETE", "/webhooks/*");
            var said = await s.Discord.Request("POST", "/webhooks/*");
            Assert.Contains("Narrow your question", said.Text, StringComparison.Ordinal);
            Assert.Equal(64, said.Json.GetProperty("flags").GetInt32() & 64);
        }

        await s.IsServed(gateway);
        SlowCommand.Finish(4);
    }, SlowCommand.Add);

    [Fact]
    public Task Several_shards_identify_one_after_another() => Run(async s =>
    {
        var first = await s.Discord.Session();
        await s.Clock.PassTo(5, 5.2);
        var second = await s.Discord.Session();
        var shards = new[] { first, second }.Select(peer => peer.Frames.First(frame => frame.Op == 2).Data.GetProperty("shard").GetRawText());
        Assert.Equal(["[0,2]", "[1,2]"], shards.Order(StringComparer.Ordinal));
        await s.IsServed(second);
    }, plan: discord => discord.On("GET", "/gateway/bot", _ => RestAnswer.Ok(Events.GatewayBot(discord.Gateway, shards: 2))));

    [Fact]
    public Task One_shard_of_many_can_run_alone() => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        Assert.Equal("[3,4]", gateway.Frames.First(frame => frame.Op == 2).Data.GetProperty("shard").GetRawText());
    }, builder => builder.Configuration["Discord:Shards"] = "3/4");

    public sealed class OverSlim() : GatewayTests(WireBot.Slim);

#if DISCORDNET
    public sealed class OverDiscordNet() : GatewayTests(WireBot.DiscordNet);
#endif
}
