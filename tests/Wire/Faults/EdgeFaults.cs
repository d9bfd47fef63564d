using Tests.Support.Scripted;

namespace Tests.Wire.Faults;

/// <summary>Pages of the network in front of Discord, and what only looks like one.</summary>
public sealed class EdgeFaults
{
    private static async Task<string> Ask(GatewayPeer gateway)
    {
        var id = Events.NewId();
        await gateway.Interact(Events.Interaction(2, "ask", [("question", "human rights")], id: id));
        return id;
    }

    [Theory, Trait("Fault", "16")]
    [InlineData(429)]
    [InlineData(403)]
    public Task A_page_of_the_edge_on_an_answer_leaves_probes_until_one_succeeds(int status) => Scenario.Run(async s =>
    {
        var gateway = await s.Discord.Session(heartbeat: 600_000);
        await s.IsServed(gateway);
        s.Discord.On("POST", "/interactions/*", RestAnswer.Page(status));
        await s.Logged($"Interaction {await Ask(gateway)} has no answer: Unsent");
        var sent = 2;
        foreach (var wait in new[] { 4, 8, 16, 32, 60, 60 })
        {
            s.Clock.Pass(TimeSpan.FromSeconds(wait - 0.1));
            await s.Logged($"Interaction {await Ask(gateway)} has no answer: Unsent");
            Assert.Equal(sent, s.Discord.Callbacks.Count());
            s.Clock.Pass(TimeSpan.FromSeconds(0.1));
            for (var i = 0; i < 2; i++) await s.Logged($"Interaction {await Ask(gateway)} has no answer: Unsent");
            Assert.Equal(++sent, s.Discord.Callbacks.Count());
        }

        s.Discord.On("POST", "/interactions/*", RestAnswer.NoContent);
        for (var i = 1; i < sent; i++) await s.Discord.Callback();
        s.Clock.Pass(TimeSpan.FromSeconds(60));
        await s.IsServed(gateway);
        await s.IsServed(gateway);
    });

    [Fact, Trait("Fault", "16")]
    public Task An_answer_that_Discord_itself_refuses_shows_that_the_edge_lets_through() => Scenario.Run(async s =>
    {
        var gateway = await s.Discord.Session(heartbeat: 600_000);
        await s.IsServed(gateway);
        var tooLate = RestAnswer.Error(404, 10062);
        s.Discord.On("POST", "/interactions/*", RestAnswer.Page(403), tooLate, RestAnswer.NoContent);
        await s.Logged($"Interaction {await Ask(gateway)} has no answer: Unsent");
        s.Clock.Pass(TimeSpan.FromSeconds(4));
        await s.Logged($"Interaction {await Ask(gateway)} has no answer: Gone");
        for (var i = 0; i < 2; i++) await s.Discord.Callback();
        await s.IsServed(gateway);
    });

    [Fact, Trait("Fault", "16")]
    public Task An_edit_that_meets_a_page_of_the_edge_is_the_next_probe_itself() => Scenario.Run(async s =>
    {
        var gateway = await s.Discord.Session(heartbeat: 600_000);
        // Nobody knows whether this answer arrived, so that it is edited.
        s.Discord.On("POST", "/interactions/*", new RestAnswer(500));
        s.Discord.On("PATCH", "/webhooks/*", RestAnswer.Page(403), RestAnswer.Ok(Events.OfTheBot().ToJsonString()));
        await Ask(gateway);
        for (var i = 0; i < 2; i++) await s.Discord.Callback();
        var refused = await s.Discord.Request("PATCH", "/webhooks/*");
        s.Discord.On("POST", "/interactions/*", RestAnswer.NoContent);
        await s.Clock.PassTo(4, 4);
        Assert.Equal(refused.Text, (await s.Discord.Request("PATCH", "/webhooks/*")).Text);
        await s.IsServed(gateway);
    });

    [Theory, Trait("Fault", "16")]
    [InlineData(429)]
    [InlineData(403)]
    public Task A_page_of_the_edge_on_the_commands_does_not_touch_answers(int status) => Scenario.Run(async s =>
    {
        var gateway = await s.Discord.Session(heartbeat: 600_000);
        await s.Logged("on the routes Commands");
        for (var i = 0; i < 3; i++) await s.IsServed(gateway);
        Assert.Single(s.Discord.Requests, request => request.Path.Contains("/applications/", StringComparison.Ordinal));
        await s.Clock.PassTo(600, 600);
        await s.Discord.Request("PUT", "/applications/*");
    }, plan: discord => discord.On("GET", "/applications/*", RestAnswer.Page(status), RestAnswer.Ok("[]")));

    [Fact, Trait("Fault", "16")]
    public Task A_page_of_the_edge_on_an_answer_does_not_touch_the_commands() => Scenario.Run(async s =>
    {
        var gateway = await s.Discord.Session(heartbeat: 600_000);
        await s.Logged("trying again later");
        s.Discord.On("POST", "/interactions/*", RestAnswer.Page(403));
        await s.Logged($"Interaction {await Ask(gateway)} has no answer: Unsent");
        await s.Clock.PassTo(15, 15);
        await s.Logged("commands registered");
        await s.Logged($"Interaction {await Ask(gateway)} has no answer: Unsent");
        s.Discord.On("POST", "/interactions/*", RestAnswer.NoContent);
    }, plan: discord => discord.On("PUT", "/applications/*", new RestAnswer(503), RestAnswer.Ok("[]")));

    [Fact, Trait("Fault", "15")]
    public Task A_limit_of_Discord_without_a_body_is_no_page_of_the_edge() => Scenario.Run(async s =>
    {
        var gateway = await s.Discord.Session();
        var headers = new Dictionary<string, string> { ["Retry-After"] = "1", ["X-RateLimit-Scope"] = "user" };
        var limit = new RestAnswer(429, "", "text/plain") { Headers = headers };
        s.Discord.On("POST", "/interactions/*", limit, RestAnswer.NoContent);
        var id = await Ask(gateway);
        await s.Discord.Callback();
        await s.Clock.PassTo(1, 1);
        Assert.Equal(id, (await s.Discord.Callback()).InteractionId);
        await s.IsServed(gateway);
    });
}
