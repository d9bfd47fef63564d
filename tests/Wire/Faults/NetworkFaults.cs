using Tests.Support.Scripted;

namespace Tests.Wire.Faults;

public sealed class NetworkFaults
{
    [Fact, Trait("Fault", "1")]
    public Task Discord_is_away_at_the_start_and_comes_back() => Scenario.Run(async s =>
    {
        foreach (var wait in new[] { 0.5, 1, 2, 4 }) await s.Clock.PassTo(wait, wait);
        var gateway = await s.Discord.Session();
        Assert.Equal(5, s.Discord.Requests.Count(request => request.Path == "/gateway/bot"));
        await s.IsServed(gateway);
    }, plan: discord => discord.On("GET", "/gateway/bot", RestAnswer.Reset, new RestAnswer(503), new RestAnswer(520, "<html>", "text/html"), new RestAnswer(502), RestAnswer.Ok(Events.GatewayBot(discord.Gateway))));

    [Fact, Trait("Fault", "1")]
    public Task The_wait_that_Discord_asks_for_is_kept() => Scenario.Run(async s =>
    {
        await s.Clock.PassTo(7, 7);
        await s.IsServed(await s.Discord.Session());
    }, plan: discord => discord.On("GET", "/gateway/bot", new RestAnswer(503) { Headers = new Dictionary<string, string> { ["Retry-After"] = "7" } }, RestAnswer.Ok(Events.GatewayBot(discord.Gateway))));

    [Theory, Trait("Fault", "1")]
    [InlineData(429)]
    [InlineData(503)]
    [InlineData(520)]
    public Task A_refused_upgrade_is_tried_again_later_each_time(int status) => Scenario.Run(async s =>
    {
        foreach (var wait in new[] { 0.5, 1, 2 }) await s.Clock.PassTo(wait, wait);
        await s.IsServed(await s.Discord.Session());
    }, plan: discord => discord.RefuseConnections("/gateway", 3, new RestAnswer(status, "<html>", "text/html")));

    [Fact, Trait("Fault", "1")]
    public Task A_resume_address_that_fails_is_left_for_the_usual_one() => Scenario.Run(async s =>
    {
        var gateway = await s.Discord.Session();
        s.Discord.RefuseConnections("/resume", 9, new RestAnswer(503));
        await s.IsServed(gateway);
        gateway.Drop();
        await s.Clock.PassTo(0.5, 0.5);
        await s.Clock.PassTo(1, 1);
        var again = await s.Discord.Connection();
        Assert.Equal("/gateway", again.Path);
        await again.Send(Events.Hello());
        Assert.Equal("session-1", (await again.Expect(6)).GetProperty("session_id").GetString());
        await again.Send(Events.Resumed);
        await s.IsServed(again);
    });

    [Fact, Trait("Fault", "2")]
    public Task A_half_open_socket_is_dead_within_two_heartbeats() => Scenario.Run(async s =>
    {
        var gateway = await s.Discord.Session();
        await s.Heartbeats(gateway, 2);
        gateway.Acknowledges = false;
        var lastSign = s.Clock.Elapsed;
        s.Clock.Pass(gateway.Interval);
        await gateway.Expect(1);
        s.Clock.Pass(gateway.Interval);
        Assert.Null(await gateway.Closed is 1000 or 1001 ? "session ended" : null);
        Assert.True(s.Clock.Elapsed - lastSign <= 2 * gateway.Interval + TimeSpan.FromSeconds(1));
        var again = await s.Discord.Connection();
        Assert.Equal("/resume", again.Path);
        await again.Send(Events.Hello());
        Assert.Equal(1, (await again.Expect(6)).GetProperty("seq").GetInt64());
        await again.Send(Events.Resumed);
        await s.IsServed(again);
    });

    [Fact, Trait("Fault", "3")]
    public Task A_frame_in_single_bytes_is_put_together() => Scenario.Run(async s =>
    {
        var gateway = await s.Discord.Session();
        var interaction = Events.Command("ask", ("question", "human rights"));
        var frame = System.Text.Encoding.UTF8.GetBytes($$"""{"op":0,"t":"INTERACTION_CREATE","s":7,"d":{{interaction}} }""");
        for (var i = 0; i < frame.Length; i++)
            await gateway.SendBytes([frame[i]], isEnd: i == frame.Length - 1);
        Assert.Equal(4, (await s.Discord.Callback()).Json.GetProperty("type").GetInt32());
        await s.Heartbeats(gateway, 1);
    });

    [Fact, Trait("Fault", "3")]
    public Task A_heartbeat_is_sent_on_time_while_a_frame_still_arrives() => Scenario.Run(async s =>
    {
        var gateway = await s.Discord.Session();
        var interaction = Events.Command("ask", ("question", "human rights"));
        var frame = System.Text.Encoding.UTF8.GetBytes($$"""{"op":0,"t":"INTERACTION_CREATE","s":7,"d":{{interaction}} }""");
        gateway.Acknowledges = false;
        await s.Clock.Until(waits => waits.Any(wait => wait == gateway.Interval / 2), "no heartbeat is due");
        await gateway.SendBytes(frame[..100], isEnd: false);
        s.Clock.Pass(gateway.Interval / 2);
        await gateway.Expect(1);
        await gateway.SendBytes(frame[100..]);
        Assert.Equal(4, (await s.Discord.Callback()).Json.GetProperty("type").GetInt32());
    });

    [Theory, Trait("Fault", "4")]
    [InlineData(-3600)]
    [InlineData(3600)]
    [InlineData(600)]
    public Task A_jump_of_the_wall_clock_changes_nothing(int seconds) => Scenario.Run(async s =>
    {
        var gateway = await s.Discord.Session();
        await s.Heartbeats(gateway, 1);
        s.Clock.JumpWall(TimeSpan.FromSeconds(seconds));
        await s.Heartbeats(gateway, 2);
        var interaction = Events.Command("ask", ("question", "human rights"));
        await gateway.Interact(interaction);
        await s.Discord.Callback();
        await gateway.Interact(interaction);
        await s.IsServed(gateway);
        Assert.Equal(2, s.Discord.Callbacks.Count());
    });
}
