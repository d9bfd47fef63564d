using System.Text;
using Bot.Wire.Gateway;
using Microsoft.Extensions.DependencyInjection;
using Tests.Support.Scripted;

namespace Tests.Wire.Faults;

public sealed class SessionFaults
{
    [Fact, Trait("Fault", "10")]
    public Task With_few_sessions_left_today_none_is_begun() => Scenario.Run(async s =>
    {
        await s.Bot.Ended;
        Assert.Empty(s.Discord.Peers);
        Assert.Contains("Only 3 of 1000 sessions", s.Bot.Written, StringComparison.Ordinal);
    }, status: 13, plan: discord => discord.On("GET", "/gateway/bot", RestAnswer.Ok(Events.GatewayBot(discord.Gateway, remaining: 3))));

    [Fact, Trait("Fault", "10")]
    public Task A_crash_loop_stops_after_a_hundred_and_twenty_sessions_in_an_hour() => Scenario.Run(async (discord, clock) =>
    {
        var state = Directory.CreateTempSubdirectory("rapporteur").FullName;
        string[] earlier = [.. Enumerable.Range(1, 118).Select(i => new BegunSession(clock.GetUtcNow() - TimeSpan.FromSeconds(10 * i), 0, IsEnded: false).ToString())];
        for (var start = 0; start < 2; start++)
        {
            var bot = WireBot.Start(discord, state: state);
            await discord.Session();
            await Scenario.Until(() => bot.Services.GetRequiredService<GatewayStatus>().IsHealthy, "not ready");
            var ledger = Directory.GetFiles(state).Single();
            var kept = await File.ReadAllTextAsync(ledger);
            await bot.Stop();
            // A crash strikes nothing off.
            await File.WriteAllTextAsync(ledger, start == 0 ? string.Join('\n', [.. earlier, kept]) : kept);
            clock.Pass(TimeSpan.FromSeconds(6));
        }

        await using var last = WireBot.Start(discord, state: state);
        Assert.Equal(13, await last.Ended.WaitAsync(TimeSpan.FromSeconds(20)));
        Assert.Equal(13, await last.Finish());
        Assert.Equal(2, discord.Peers.Count);
    });

    [Fact, Trait("Fault", "10")]
    public Task Stopping_on_request_is_no_crash() => Scenario.Run(async (discord, clock) =>
    {
        var state = Directory.CreateTempSubdirectory("rapporteur").FullName;
        for (var start = 0; start < 25; start++)
        {
            var bot = WireBot.Start(discord, state: state);
            await discord.Session();
            await Scenario.Until(() => bot.Services.GetRequiredService<GatewayStatus>().IsHealthy, "not ready");
            Assert.Equal(0, await bot.Finish());
            clock.Pass(TimeSpan.FromSeconds(6));
        }
    });

    [Fact, Trait("Fault", "10")]
    public Task Stopping_and_starting_for_ever_ends_while_half_of_the_day_is_left() => Scenario.Run(async (discord, clock) =>
    {
        var state = Directory.CreateTempSubdirectory("rapporteur").FullName;
        string[] earlier = [.. Enumerable.Range(1, 118).Select(i => new BegunSession(clock.GetUtcNow() - TimeSpan.FromSeconds(10 * i), 0, IsEnded: false).ToString())];
        for (var start = 0; start < 2; start++)
        {
            var bot = WireBot.Start(discord, state: state);
            await discord.Session();
            await Scenario.Until(() => bot.Services.GetRequiredService<GatewayStatus>().IsHealthy, "not ready");
            Assert.Equal(0, await bot.Stop());
            if (start == 0) await File.AppendAllLinesAsync(Directory.GetFiles(state).Single(), earlier);
            clock.Pass(TimeSpan.FromSeconds(6));
        }

        await using var last = WireBot.Start(discord, state: state);
        Assert.Equal(13, await last.Finish(stop: false));
    }, discord => discord.On("GET", "/gateway/bot", RestAnswer.Ok(Events.GatewayBot(discord.Gateway, remaining: 499))));

    [Fact, Trait("Fault", "10")]
    public Task A_restart_waits_until_five_seconds_after_the_session_before_it() => Scenario.Run(async (discord, clock) =>
    {
        var state = Directory.CreateTempSubdirectory("rapporteur").FullName;
        var first = WireBot.Start(discord, state: state);
        await discord.Session();
        await first.Stop();
        clock.Pass(TimeSpan.FromSeconds(2));

        await using var second = WireBot.Start(discord, state: state);
        await clock.PassTo(3, 3.2);
        await discord.Session();
        Assert.Equal(0, await second.Finish());
    });

    [Fact, Trait("Fault", "10")]
    public Task Nothing_is_connected_before_the_corpus_is_there() => Scenario.Run(async s =>
    {
        Assert.Equal(10, await s.Bot.Ended);
        Assert.Empty(s.Discord.Peers);
    }, builder => builder.Services.AddSingleton<Bot.Hosting.LibrarySource>((string _) => throw new IOException("unreadable")), status: 10);

    [Fact, Trait("Fault", "11")]
    public Task An_interaction_that_comes_again_is_answered_once() => Scenario.Run(async s =>
    {
        var gateway = await s.Discord.Session();
        var interaction = Events.Command("ask", ("question", "human rights"));
        for (var i = 0; i < 5; i++) await gateway.Interact(interaction);
        await s.Discord.Callback();
        await s.IsServed(gateway);
        gateway.Drop();
        await s.Clock.PassTo(0.5, 0.5);
        var again = await s.Discord.Connection();
        await again.Send(Events.Hello());
        await again.Expect(6);
        await again.Interact(interaction);
        await again.Send(Events.Resumed);
        await s.IsServed(again);
        Assert.Single(s.Discord.Callbacks, callback => interaction.Contains(callback.InteractionId, StringComparison.Ordinal));
    });

    [Fact, Trait("Fault", "11")]
    public Task A_sequence_number_never_goes_back() => Scenario.Run(async s =>
    {
        var gateway = await s.Discord.Session();
        foreach (var seq in new[] { 5, 40, 12, 40, 3 }) await gateway.Send($$"""{"op":0,"s":{{seq}},"t":"NEW_THING","d":[]}""");
        await gateway.Send("""{"op":0,"s":null,"t":"NEW_THING","d":null}""");
        await gateway.Send("""{"op":1,"d":null}""");
        Assert.Equal(40, (await gateway.Expect(1)).GetInt64());
    });

    [Fact, Trait("Fault", "11")]
    public Task A_stale_interaction_is_tried_once_and_counted() => Scenario.Run(async s =>
    {
        var gateway = await s.Discord.Session();
        await s.IsServed(gateway);
        s.Discord.On("POST", "/interactions/*", RestAnswer.Error(404, 10062));
        var old = ((ulong)(s.Clock.GetUtcNow().ToUnixTimeMilliseconds() - 30_000 - 1_420_070_400_000) << 22).ToString(System.Globalization.CultureInfo.InvariantCulture);
        await gateway.Interact(Events.Interaction(2, "ask", [("question", "human rights")], id: old));
        await s.Discord.Callback();
        await s.Logged($"Interaction {old} has no answer");
        s.Discord.On("POST", "/interactions/*", RestAnswer.NoContent);
        await s.IsServed(gateway);
        Assert.Single(s.Discord.Callbacks, callback => callback.InteractionId == old);
    });

    [Theory, Trait("Fault", "12")]
    [InlineData("""{"op":99,"d":{}}""")]
    [InlineData("""{"op":"0","t":"NEW","s":"3","d":5}""")]
    [InlineData("""{"op":0,"t":null,"s":null,"d":null}""")]
    [InlineData("""{"op":null}""")]
    [InlineData("""{}""")]
    [InlineData("""[]""")]
    [InlineData("""5""")]
    [InlineData("""null""")]
    [InlineData("""{"op":0,"t":"INTERACTION_CREATE","s":2,"d":[]}""")]
    [InlineData("""{"op":0,"t":"INTERACTION_CREATE","s":2,"d":{"id":"x","token":5,"type":{}}}""")]
    [InlineData("""{"op":11,"d":{"new":[1,2]}}""")]
    public Task What_is_not_known_is_passed_over(string frame) => Scenario.Run(async s =>
    {
        var gateway = await s.Discord.Session();
        await gateway.Send(frame);
        await s.IsServed(gateway);
        Assert.Single(s.Discord.Peers);
    });

    [Theory, Trait("Fault", "13")]
    [InlineData("not json")]
    [InlineData("""{"op":0,"t":"INTERACTION_CREATE","d":{"id":"1"}""")]
    [InlineData("deep")]
    [InlineData("huge")]
    [InlineData("binary")]
    [InlineData("\u0000\u0001")]
    public Task One_bad_frame_is_passed_over_and_three_are_left(string kind) => Scenario.Run(async s =>
    {
        var frame = kind switch
        {
            "deep" => Encoding.UTF8.GetBytes(new string('[', 10_000)),
            "huge" => Encoding.UTF8.GetBytes($$"""{"op":0,"t":"X","d":"{{new string('x', 20 * 1024 * 1024)}}"}"""),
            "binary" => [0x78, 0x9C, 0xFF, 0x00],
            _ => Encoding.UTF8.GetBytes(kind),
        };
        var gateway = await s.Discord.Session();
        var type = kind == "binary" ? System.Net.WebSockets.WebSocketMessageType.Binary : System.Net.WebSockets.WebSocketMessageType.Text;
        await gateway.SendBytes(frame, type);
        await s.IsServed(gateway);
        if (kind == "huge") return;
        for (var i = 0; i < 3; i++) await gateway.SendBytes(frame, type);
        await gateway.Closed;
        await s.Clock.PassTo(0.5, 0.5);
        var again = await s.Discord.Connection();
        await again.Send(Events.Hello());
        await again.Expect(6);
        await again.Send(Events.Resumed);
        await s.IsServed(again);
    });

    [Fact, Trait("Fault", "13")]
    public Task A_frame_beyond_the_cap_or_in_broken_text_ends_the_connection_and_nothing_else() => Scenario.Run(async s =>
    {
        var gateway = await s.Discord.Session();
        await s.IsServed(gateway);
        await gateway.SendBytes([0x22, 0xC3, 0x28, 0x22]);
        await gateway.Closed;
        await s.Clock.PassTo(0.5, 0.5);
        var again = await s.Discord.Connection();
        await again.Send(Events.Hello());
        await again.Expect(6);
        await again.Send(Events.Resumed);
        await s.IsServed(again);
        var part = Encoding.ASCII.GetBytes(new string(' ', 1024 * 1024));
        try
        {
            for (var i = 0; i < 70 && again.IsOpen; i++) await again.SendBytes(part, isEnd: false);
        }
        catch (Exception exception) when (exception is System.Net.WebSockets.WebSocketException or IOException or InvalidOperationException or OperationCanceledException)
        {
            // The bot hung up in the middle.
        }

        await s.Clock.PassTo(1, 1);
        var last = await s.Discord.Connection();
        await last.Send(Events.Hello());
        await last.Expect(6);
        await last.Send(Events.Resumed);
        await s.IsServed(last);
    });

    [Fact, Trait("Fault", "13")]
    public Task Half_a_surrogate_pair_is_answered_like_any_text() => Scenario.Run(async s =>
    {
        var gateway = await s.Discord.Session();
        var interaction = Events.Command("ask", ("question", "human rights half")).Replace("half", @"\ud800", StringComparison.Ordinal);
        await gateway.Interact(interaction);
        Assert.Equal(4, (await s.Discord.Callback()).Json.GetProperty("type").GetInt32());
    });

    [Fact, Trait("Fault", "14")]
    public Task Handlers_that_hang_do_not_delay_a_heartbeat() => Scenario.Run(async s =>
    {
        var gateway = await s.Discord.Session();
        for (var i = 0; i < 8; i++) await gateway.Interact(Events.Interaction(2, "slow", [("seconds", "30")], user: $"{7000 + i}"));
        await s.Clock.Until(waits => waits.Count(wait => wait == TimeSpan.FromMilliseconds(400)) == 8, "not under way");
        await s.Clock.PassTo(0.4, 0.4);
        for (var i = 0; i < 8; i++) Assert.Equal(5, (await s.Discord.Callback()).Json.GetProperty("type").GetInt32());
        await s.Clock.Until(waits => waits.Count(wait => wait == TimeSpan.FromMilliseconds(600)) == 8, "not waited for");
        await s.Clock.PassTo(0.6, 0.6);
        for (var i = 0; i < 8; i++) await s.Discord.Request("POST", "/webhooks/*");
        await s.Heartbeats(gateway, 2);
        SlowHandlers.Release();
        await s.IsServed(gateway);
    }, SlowHandlers.Add);

    [Fact, Trait("Fault", "14")]
    public Task A_flood_of_heartbeat_requests_stays_under_the_send_limit() => Scenario.Run(async s =>
    {
        var gateway = await s.Discord.Session();
        for (var i = 0; i < 300; i++) await gateway.Send("""{"op":1,"d":null}""");
        await s.IsServed(gateway);
        Assert.InRange(gateway.Frames.Count, 50, 115);
        s.Clock.Pass(TimeSpan.FromSeconds(20.625));
        var beats = gateway.Frames.Count;
        await Scenario.Until(() => gateway.Frames.Count > beats - 1 && gateway.Frames.Any(frame => frame.At == s.Clock.Elapsed), "the heartbeat that is due was not sent");
    });
}
