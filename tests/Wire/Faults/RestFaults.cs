using Tests.Support.Scripted;

namespace Tests.Wire.Faults;

public sealed class RestFaults
{
    private static Task<string> Ask(GatewayPeer gateway) => Ask(gateway, "human rights");

    private static async Task<string> Ask(GatewayPeer gateway, string question)
    {
        var id = Events.NewId();
        await gateway.Interact(Events.Interaction(2, "ask", [("question", question)], id: id));
        return id;
    }

    [Theory, Trait("Fault", "15")]
    [InlineData(0.3, false)]
    [InlineData(1.5, false)]
    [InlineData(1.5, true)]
    public Task A_limit_on_a_callback_is_waited_for_within_its_three_seconds(double seconds, bool isGlobal) => Scenario.Run(async s =>
    {
        var gateway = await s.Discord.Session();
        s.Discord.On("POST", "/interactions/*", RestAnswer.TooMany(seconds, isGlobal: isGlobal), RestAnswer.NoContent);
        await Ask(gateway);
        var first = await s.Discord.Callback();
        // The header counts whole seconds, and the longer of the two is kept.
        await s.Clock.PassTo(Math.Ceiling(seconds), Math.Ceiling(seconds));
        var second = await s.Discord.Callback();
        Assert.True(second.At - first.At >= TimeSpan.FromSeconds(seconds));
        await s.IsServed(gateway);
    });

    [Theory, Trait("Fault", "15")]
    [InlineData("""{"retry_after":3600,"global":false}""")]
    [InlineData("""{"retry_after":"abc"}""")]
    [InlineData("""{"retry_after":-5}""")]
    [InlineData("""{"retry_after":null}""")]
    [InlineData("""{}""")]
    public Task A_limit_that_says_nothing_sensible_makes_no_storm(string body) => Scenario.Run(async s =>
    {
        var gateway = await s.Discord.Session();
        s.Discord.On("POST", "/interactions/*", new RestAnswer(429, body));
        var id = await Ask(gateway);
        await s.Discord.Callback();
        if (!body.Contains("3600", StringComparison.Ordinal)) await s.Clock.PassTo(1, 1);
        await s.Logged($"Interaction {id} has no answer: Unsent");
        s.Discord.On("POST", "/interactions/*", RestAnswer.NoContent);
        await s.IsServed(gateway);
        Assert.InRange(s.Discord.Callbacks.Count(callback => callback.InteractionId == id), 1, 2);
    });

    [Fact, Trait("Fault", "17")]
    public Task An_answer_that_fails_is_sent_once_more() => Scenario.Run(async s =>
    {
        var gateway = await s.Discord.Session();
        foreach (var failure in new[] { new RestAnswer(500), new RestAnswer(502, "<html>", "text/html"), new RestAnswer(503), RestAnswer.Reset })
        {
            s.Discord.On("POST", "/interactions/*", failure, RestAnswer.NoContent);
            var id = await Ask(gateway);
            await s.Discord.Callback();
            Assert.Equal(id, (await s.Discord.Callback()).InteractionId);
        }

        await s.IsServed(gateway);
    });

    [Fact, Trait("Fault", "17")]
    public Task An_answer_whose_receipt_was_lost_counts_as_given() => Scenario.Run(async s =>
    {
        var gateway = await s.Discord.Session();
        s.Discord.On("POST", "/interactions/*", RestAnswer.Silence, RestAnswer.Error(400, 40060));
        var id = await Ask(gateway);
        await s.Discord.Callback();
        await s.Clock.PassTo(1.5, 1.5);
        await s.Discord.Callback();
        s.Discord.On("POST", "/interactions/*", RestAnswer.NoContent);
        await s.IsServed(gateway);
        Assert.DoesNotContain(s.Bot.Log.Lines, line => line.Contains($"{id} has no answer", StringComparison.Ordinal));
    });

    [Fact, Trait("Fault", "17")]
    public Task An_answer_that_was_taken_is_not_sent_again_because_the_rest_of_its_receipt_never_comes() => Scenario.Run(async s =>
    {
        var gateway = await s.Discord.Session();
        s.Discord.On("POST", "/interactions/*", RestAnswer.Half);
        using var heads = new Heads("POST", s.Discord.Address);
        var id = await Ask(gateway);
        await Scenario.Until(() => heads.Seen == 1, "no answer came");
        await s.Clock.PassTo(1.5, 1.5);
        await Scenario.Until(s.Bot.Services.IsIdle, "the answer did not end");
        s.Discord.On("POST", "/interactions/*", RestAnswer.NoContent);
        await s.IsServed(gateway);
        Assert.Single(s.Discord.Callbacks, callback => callback.InteractionId == id);
        Assert.DoesNotContain(s.Bot.Log.Lines, line => line.Contains($"{id} has no answer", StringComparison.Ordinal));
    });

    [Fact, Trait("Fault", "17")]
    public Task When_nobody_knows_whether_an_answer_arrived_it_is_edited() => Scenario.Run(async s =>
    {
        var gateway = await s.Discord.Session();
        s.Discord.On("POST", "/interactions/*", new RestAnswer(500));
        await Ask(gateway);
        await s.Discord.Callback();
        await s.Discord.Callback();
        await s.Discord.Request("PATCH", "/webhooks/*");
        s.Discord.On("POST", "/interactions/*", RestAnswer.NoContent);
        await s.IsServed(gateway);
    });

    [Theory, Trait("Fault", "18")]
    [InlineData(404, 10062)]
    [InlineData(400, 40060)]
    [InlineData(401, 50027)]
    [InlineData(404, 10015)]
    public Task What_Discord_no_longer_knows_is_let_go(int status, int code) => Scenario.Run(async s =>
    {
        var gateway = await s.Discord.Session();
        s.Discord.On("POST", "/interactions/*", RestAnswer.Error(status, code));
        var id = await Ask(gateway);
        await s.Logged($"Interaction {id} has no answer: Gone");
        Assert.Single(s.Discord.Callbacks);
        s.Discord.On("POST", "/interactions/*", RestAnswer.NoContent);
        await gateway.Interact(Events.Interaction(3, "", []));
        Assert.Contains("no longer served", (await s.Discord.Request("POST", "/interactions/*")).Text + (await s.Discord.Callback()).Text, StringComparison.Ordinal);
        await s.IsServed(gateway);
    });

    [Fact, Trait("Fault", "19")]
    public Task A_token_that_was_revoked_ends_the_program_at_the_first_refusal() => Scenario.Run(async s =>
    {
        var gateway = await s.Discord.Session();
        await s.IsServed(gateway);
        var before = s.Discord.Requests.Count;
        foreach (var (method, path) in new[] { ("GET", "/*"), ("PUT", "/*"), ("POST", "/*"), ("PATCH", "/*") }) s.Discord.On(method, path, new RestAnswer(401, """{"message":"401: Unauthorized","code":0}"""));
        await Ask(gateway);
        await s.Bot.Ended;
        await gateway.Closed;
        Assert.InRange(s.Discord.Requests.Count - before, 1, 3);
        Assert.Contains("Discord__Token", s.Bot.Written, StringComparison.Ordinal);
    }, status: 11);

    [Fact, Trait("Fault", "20")]
    public Task A_reply_that_is_not_taken_is_replaced_by_a_plain_one_once() => Scenario.Run(async s =>
    {
        var gateway = await s.Discord.Session();
        foreach (var (status, code) in new[] { (400, 50035), (400, 50006), (413, 40005), (403, 50013), (400, 200000), (400, 240000) })
        {
            s.Discord.On("POST", "/interactions/*", RestAnswer.Error(status, code, """{"data":{"embeds":{"0":{"description":{"_errors":[{"code":"BASE_TYPE_BAD_LENGTH","message":"secret text"}]}}}}}"""), RestAnswer.NoContent);
            var id = await Ask(gateway);
            var first = await s.Discord.Callback();
            var second = await s.Discord.Callback();
            Assert.Equal(id, second.InteractionId);
            Assert.NotEqual(first.Text, second.Text);
            Assert.Equal(64, second.Json.GetProperty("data").GetProperty("flags").GetInt32() & 64);
        }

        await s.Logged("field data.embeds.0.description (BASE_TYPE_BAD_LENGTH)");
        Assert.DoesNotContain(s.Bot.Log.Lines, line => line.Contains("secret text", StringComparison.Ordinal));
        await s.IsServed(gateway);
    });

    [Theory, Trait("Fault", "21")]
    [InlineData("GET", 500)]
    [InlineData("PUT", 400)]
    [InlineData("PUT", 503)]
    public Task Commands_that_cannot_be_registered_are_served_all_the_same(string method, int status) => Scenario.Run(async s =>
    {
        var gateway = await s.Discord.Session();
        await s.IsServed(gateway);
        if (status == 400) await s.Logged("commands are not registered (HTTP 400, code 30034");
    }, plan: discord => discord.On(method, "/applications/*", status == 400 ? RestAnswer.Error(400, 30034) : new RestAnswer(status)));

    [Fact, Trait("Fault", "21")]
    public Task When_nobody_knows_whether_commands_were_registered_Discord_is_asked_again()
    {
        var registered = "[]";
        return Scenario.Run(async s =>
        {
            var gateway = await s.Discord.Session();
            await s.Discord.Request("PUT", $"/applications/{Events.Application}/commands");
            await s.Logged("trying again later");
            await s.Clock.PassTo(15, 15);
            await s.Discord.Request("GET", $"/applications/{Events.Application}/commands");
            await s.IsServed(gateway);
            Assert.Single(s.Discord.Requests, request => request.Method == "PUT");
        }, plan: discord =>
        {
            discord.On("GET", "/applications/*", _ => RestAnswer.Ok(registered));
            discord.On("PUT", "/applications/*", request =>
            {
                registered = Events.AsRegistered(request.Text);
                return RestAnswer.Reset;
            });
        });
    }

    [Fact, Trait("Fault", "21")]
    public Task Commands_that_Discord_has_are_not_written_again() => Scenario.Run(async (discord, clock) =>
    {
        var registered = "[]";
        discord.On("GET", "/applications/*", _ => RestAnswer.Ok(registered));
        discord.On("PUT", "/applications/*", request => RestAnswer.Ok(registered = Events.AsRegistered(request.Text)));
        for (var start = 0; start < 10; start++)
        {
            await using var bot = WireBot.Start(discord);
            await bot.IsReady();
            await discord.Session();
            await discord.Request("GET", $"/applications/{Events.Application}/commands");
            if (start == 0) await discord.Request("PUT", $"/applications/{Events.Application}/commands");
            await bot.Stop();
            clock.Pass(TimeSpan.FromSeconds(6));
        }

        Assert.Single(discord.Requests, request => request.Method == "PUT");
        Assert.All(discord.Requests.Where(request => request.Path.EndsWith("with_localizations=true", StringComparison.Ordinal)), request => Assert.Equal("GET", request.Method));
        registered = registered.Replace("Ask what", "Asked what", StringComparison.Ordinal);
        await using var after = WireBot.Start(discord);
        await discord.Session();
        await discord.Request("PUT", $"/applications/{Events.Application}/commands");
    });

    [Fact, Trait("Fault", "21")]
    public Task Commands_of_a_test_server_go_there_alone() => Scenario.Run(async s =>
    {
        await s.Discord.Session();
        var put = await s.Discord.Request("PUT", $"/applications/{Events.Application}/guilds/77777777777777777/commands");
        Assert.DoesNotContain("contexts", put.Text, StringComparison.Ordinal);
    }, builder => builder.Configuration["Discord:TestGuild"] = "77777777777777777");
}
