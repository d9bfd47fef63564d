#if DISCORDNET
using Tests.Support.Scripted;

namespace Tests.Wire.DiscordNet;

/// <summary>How the connection lives and ends when Discord.Net keeps it; it waits on the machine's clock, a second at first.</summary>
public sealed class ConnectionTests() : Stories(WireBot.DiscordNet)
{
    [Theory]
    [InlineData("drop")]
    [InlineData("op 7")]
    [InlineData("4000")]
    [InlineData("4008")]
    [InlineData("1001")]
    public Task A_session_goes_on_where_its_connection_ended(string end) => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        await s.IsServed(gateway);
        if (end == "drop") gateway.Drop();
        else if (end == "op 7") await gateway.Send("""{"op":7,"d":null}""");
        else await gateway.Close(int.Parse(end, System.Globalization.CultureInfo.InvariantCulture));
        var again = await s.Discord.Connection();
        Assert.Equal(("/resume", "?v=10&encoding=json"), (again.Path, again.Query));
        await again.Send(Events.Hello());
        Assert.Equal("session-1", (await again.Expect(6)).GetProperty("session_id").GetString());
        await again.Send(Events.Resumed);
        await s.IsServed(again);
    });

    [Fact]
    public Task A_session_that_is_over_is_followed_by_another_five_seconds_after_the_first() => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        await gateway.Close(4009);
        var again = await s.Discord.Connection();
        await again.Send(Events.Hello());
        await again.Expect(6);
        await again.Send("""{"op":9,"d":false}""");
        await s.Clock.PassTo(5, 5.2);
        await again.Expect(2);
        await again.Send(Events.Ready(s.Discord.ResumeGateway, "session-2"));
        await s.IsServed(again);
    });

    [Fact]
    public Task A_session_that_Discord_does_not_know_is_no_end() => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        await s.IsServed(gateway);
        await gateway.Close(4006);
        await s.Clock.PassTo(0.9, 1.1);
        var again = await s.Discord.Connection();
        await again.Send(Events.Hello());
        await again.Expect(6);
        await again.Send(Events.Resumed);
        await s.IsServed(again);
    });

    [Theory]
    [InlineData(4004, 11, "set Discord__Token")]
    [InlineData(4010, 12, "Discord:Shards")]
    [InlineData(4011, 12, "Discord:Shards")]
    [InlineData(4012, 12, "Update the program")]
    [InlineData(4013, 12, "Update the program")]
    [InlineData(4014, 12, "Update the program")]
    public Task A_close_code_that_nothing_can_help_ends_the_program(int code, int status, string fix) => Run(async s =>
    {
        var gateway = await s.Discord.Connection();
        await gateway.Send(Events.Hello());
        await gateway.Expect(2);
        await gateway.Close(code);
        Assert.Equal(status, await s.Bot.Ended);
        Assert.Contains(fix, s.Bot.Written, StringComparison.Ordinal);
        Assert.Single(s.Discord.Peers);
    }, status: status);

    [Fact]
    public Task A_token_that_a_request_shows_to_be_wrong_ends_the_program() => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        s.Discord.On("POST", "/interactions/*", RestAnswer.Error(401, 0));
        await gateway.Interact(Events.Command("ask", ("question", "human rights")));
        Assert.Equal(11, await s.Bot.Ended);
        Assert.Contains("does not take the token", s.Bot.Written, StringComparison.Ordinal);
    }, status: 11);

    [Fact]
    public Task A_connection_that_answers_no_heartbeat_is_left() => Run(async s =>
    {
        var gateway = await s.Discord.Connection();
        gateway.Acknowledges = false;
        await gateway.Send(Events.Hello(interval: 300));
        await gateway.Expect(2);
        await gateway.Send(Events.Ready(s.Discord.ResumeGateway));
        var again = await s.Discord.Connection();
        await again.Send(Events.Hello());
        await again.Expect(6);
        await again.Send(Events.Resumed);
        await s.IsServed(again);
    });

    [Fact]
    public Task A_login_that_fails_is_tried_again() => Run(async s =>
    {
        await s.Logged("Discord.Net cannot log in (HTTP 500");
        await s.Clock.PassTo(0.4, 0.6);
        await s.IsServed(await s.Discord.Session());
    }, plan: discord =>
    {
        var answer = RestAnswer.Ok(Events.GatewayBot(discord.Gateway));
        discord.On("GET", "/gateway/bot", answer, new RestAnswer(500), answer);
    });

    [Fact]
    public Task With_few_sessions_left_today_none_is_begun() => Run(async s =>
    {
        Assert.Equal(13, await s.Bot.Ended);
        Assert.DoesNotContain(s.Discord.Peers, peer => peer.Frames.Any(frame => frame.Op == 2));
    }, status: 13, plan: discord => discord.On("GET", "/gateway/bot", _ => RestAnswer.Ok(Events.GatewayBot(discord.Gateway, remaining: 20))));

    [Fact]
    public async Task Health_and_metrics_follow_the_connection()
    {
        using var http = new HttpSide();
        await Run(async s =>
        {
            await http.IsThere();
            Assert.Equal(503, (int)(await http.Get("/health/ready")).StatusCode);
            var gateway = await s.Discord.Session();
            await s.IsServed(gateway);
            await s.Logged("ready, by Discord.Net");
            Assert.Equal(200, (int)(await http.Get("/health/ready")).StatusCode);
            var text = await (await http.Get("/metrics")).Content.ReadAsStringAsync();
            string[] promised =
            [
                """rapporteur_gateway_ready{shard="0"} 1""",
                """rapporteur_interactions_total{command="ask",outcome="delivered"} 1""",
                "rapporteur_gateway_identifies_total{} 1",
                "rapporteur_gateway_identifies_left{} 999",
            ];
            foreach (var series in promised)
                Assert.Contains(series, text, StringComparison.Ordinal);
            gateway.Drop();
            await s.Logged("Disconnecting");
            var again = await s.Discord.Connection();
            Assert.Equal(503, (int)(await http.Get("/health/ready")).StatusCode);
            await again.Send(Events.Hello());
            await again.Expect(6);
            await again.Send(Events.Resumed);
            await Scenario.Until(() => http.Get("/health/ready").Result.IsSuccessStatusCode, "not healthy again");
            text = await (await http.Get("/metrics")).Content.ReadAsStringAsync();
            Assert.Contains("rapporteur_gateway_resumes_total{} 1", text, StringComparison.Ordinal);
        }, http.Listen);
    }

    [Fact]
    public Task Stopping_answers_what_is_under_way_and_closes_with_1000() => Run(async s =>
    {
        var gateway = await s.Discord.Session();
        await gateway.Interact(Events.Command("slow", ("seconds", "1")));
        await SlowCommand.Started(s.Clock);
        var stopping = s.Bot.Stop();
        await s.Clock.Until(waits => waits.Any(wait => wait == TimeSpan.FromSeconds(5)), "not stopping");
        SlowCommand.Finish();
        Assert.Contains("slow but here", (await s.Discord.Callback()).Text, StringComparison.Ordinal);
        Assert.Equal(0, await stopping);
        Assert.Equal(1000, await gateway.Closed);
    }, SlowCommand.Add);

    [Fact]
    public Task Stopping_while_connecting_is_clean() => Run(async s =>
    {
        var gateway = await s.Discord.Connection();
        await gateway.Send(Events.Hello());
        await gateway.Expect(2);
        Assert.Equal(0, await s.Bot.Stop());
        Assert.Equal(1000, await gateway.Closed);
    });
}
#endif
