using Tests.Support.Scripted;

namespace Tests.Wire.Faults;

public sealed class HandshakeFaults
{
    [Fact, Trait("Fault", "5")]
    public Task Reconnect_may_come_instead_of_hello() => Scenario.Run(async s =>
    {
        var first = await s.Discord.Connection();
        await first.Send("""{"op":7,"d":null}""");
        Assert.NotEqual(1000, await first.Closed);
        await s.Clock.PassTo(0.5, 0.5);
        await s.IsServed(await s.Discord.Session());
    });

    [Fact, Trait("Fault", "5")]
    public Task Without_hello_the_connection_is_left_after_twenty_seconds() => Scenario.Run(async s =>
    {
        var first = await s.Discord.Connection();
        await s.Clock.PassTo(20, 20);
        await first.Closed;
        await s.Clock.PassTo(0.5, 0.5);
        await s.IsServed(await s.Discord.Session());
    });

    [Fact, Trait("Fault", "5")]
    public Task Without_ready_it_beats_on_and_begins_nothing_new() => Scenario.Run(async s =>
    {
        var gateway = await s.Discord.Connection();
        await gateway.Send(Events.Hello());
        await gateway.Expect(2);
        await s.Heartbeats(gateway, 3);
        Assert.True(s.Clock.Elapsed - gateway.Greeted > TimeSpan.FromSeconds(90));
        Assert.Single(s.Discord.Peers);
        await gateway.Send(Events.Ready(s.Discord.ResumeGateway));
        await s.IsServed(gateway);
    });

    [Theory, Trait("Fault", "5")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1")]
    [InlineData("null")]
    [InlineData("\"soon\"")]
    [InlineData("1e99")]
    [InlineData("9999999999")]
    public Task An_absurd_heartbeat_interval_makes_no_tight_loop(string interval) => Scenario.Run(async s =>
    {
        var gateway = await s.Discord.Connection();
        await gateway.Send($$$"""{"op":10,"d":{"heartbeat_interval":{{{interval}}} } }""");
        await gateway.Expect(2);
        await gateway.Send(Events.Ready(s.Discord.ResumeGateway));
        await s.IsServed(gateway);
        s.Clock.Pass(TimeSpan.FromSeconds(20.625));
        await gateway.Expect(1);
        Assert.Single(gateway.Frames, frame => frame.Op == 1);
    });

    [Fact, Trait("Fault", "5")]
    public Task Reconnect_in_the_middle_of_a_replay_resumes_again() => Scenario.Run(async s =>
    {
        var first = await s.Discord.Session();
        await s.IsServed(first);
        await first.Send("""{"op":7,"d":null}""");
        await s.Clock.PassTo(0.5, 0.5);
        var second = await s.Discord.Connection();
        await second.Send(Events.Hello());
        await second.Expect(6);
        await second.Send("""{"op":0,"s":9,"t":"TYPING_START","d":{}}""");
        await second.Send("""{"op":7,"d":null}""");
        await s.Clock.PassTo(1, 1);
        var third = await s.Discord.Connection();
        await third.Send(Events.Hello());
        Assert.Equal(9, (await third.Expect(6)).GetProperty("seq").GetInt64());
        await third.Send(Events.Resumed);
        await s.IsServed(third);
    });

    [Theory, Trait("Fault", "6")]
    [InlineData("true")]
    [InlineData("false")]
    [InlineData("null")]
    [InlineData("missing")]
    public Task An_invalid_session_is_resumed_only_when_that_is_said(string resumable) => Scenario.Run(async s =>
    {
        var first = await s.Discord.Session();
        await s.IsServed(first);
        await first.Send(resumable == "missing" ? """{"op":9}""" : $$"""{"op":9,"d":{{resumable}}}""");
        await s.Clock.PassTo(resumable == "true" ? 0.5 : 3, resumable == "true" ? 0.5 : 3);
        if (resumable != "true") await s.Clock.PassTo(0.1, 5.2);
        var second = await s.Discord.Connection();
        await second.Send(Events.Hello());
        await second.Expect(resumable == "true" ? 6 : 2);
        await second.Send(resumable == "true" ? Events.Resumed : Events.Ready(s.Discord.ResumeGateway, "session-2"));
        await s.IsServed(second);
    });

    [Fact, Trait("Fault", "6")]
    public Task An_identify_that_is_refused_waits_its_five_seconds() => Scenario.Run(async s =>
    {
        var first = await s.Discord.Connection();
        await first.Send(Events.Hello());
        await first.Expect(2);
        await first.Send("""{"op":9,"d":false}""");
        await s.Clock.PassTo(3, 3);
        await s.Clock.PassTo(2, 2.2);
        await s.IsServed(await s.Discord.Session());
    });

    [Theory, Trait("Fault", "7")]
    [InlineData("drop")]
    [InlineData("op 9 true")]
    public Task A_session_that_cannot_be_resumed_is_given_up_after_three_tries(string how) => Scenario.Run(async s =>
    {
        var gateway = await s.Discord.Session();
        await s.IsServed(gateway);
        gateway.Drop();
        foreach (var wait in new[] { 0.5, 1, 2 })
        {
            await s.Clock.PassTo(wait, wait);
            var resuming = await s.Discord.Connection();
            await resuming.Send(Events.Hello(120_000));
            await resuming.Expect(6);
            if (how == "drop") resuming.Drop();
            else await resuming.Send("""{"op":9,"d":true}""");
            await resuming.Closed;
        }

        await s.Clock.PassTo(4, 4);
        var anew = await s.Discord.Session();
        Assert.Equal("/gateway", anew.Path);
        await s.IsServed(anew);
        Assert.Equal(3, s.Discord.Peers.Count(peer => peer.Frames.Any(frame => frame.Op == 6)));
        Assert.Equal(2, s.Discord.Peers.Count(peer => peer.Frames.Any(frame => frame.Op == 2)));
    });

    [Theory, Trait("Fault", "7")]
    [InlineData(41_250, true)]
    [InlineData(41_250, false)]
    [InlineData(10_000, false)]
    public Task Two_unanswered_resumes_end_a_session(int interval, bool acknowledges) => Scenario.Run(async s =>
    {
        var gateway = await s.Discord.Session();
        await s.IsServed(gateway);
        gateway.Drop();
        var lost = s.Clock.Elapsed;
        foreach (var wait in new[] { 0.5, 1 })
        {
            await s.Clock.PassTo(wait, wait);
            await Unanswered(s, await s.Discord.Connection(), 6, interval, acknowledges, 25);
        }

        await s.Clock.PassTo(2, 2);
        var anew = await s.Discord.Session();
        Assert.Equal("/gateway", anew.Path);
        Assert.True(anew.Opened - lost <= TimeSpan.FromSeconds(75), $"{anew.Opened - lost}");
        await s.IsServed(anew);
        Assert.Equal(2, s.Discord.Peers.Count(peer => peer.Frames.Any(frame => frame.Op == 6)));
    });

    [Fact, Trait("Fault", "7")]
    public Task Two_unanswered_resumes_take_less_than_75_seconds_after_any_back_off() => Scenario.Run(async s =>
    {
        var gateway = await s.Discord.Session();
        await s.IsServed(gateway);
        foreach (var wait in new[] { 0.5, 1, 2, 4, 8, 16 })
        {
            gateway.Drop();
            await s.Clock.PassTo(wait, wait);
            gateway = await s.Discord.Connection();
            await gateway.Send(Events.Hello());
            await gateway.Expect(6);
            await gateway.Send(Events.Resumed);
            await s.IsServed(gateway);
        }

        gateway.Drop();
        await s.Clock.PassTo(22.5, 22.5);
        var began = s.Clock.Elapsed;
        await Unanswered(s, await s.Discord.Connection(), 6, 120_000, acknowledges: true, 25);
        await s.Clock.PassTo(5, 5);
        await Unanswered(s, await s.Discord.Connection(), 6, 120_000, acknowledges: true, 25);
        await s.Clock.PassTo(5, 5);
        await s.IsServed(await s.Discord.Session());
        Assert.True(s.Clock.Elapsed - began <= TimeSpan.FromSeconds(75), $"{s.Clock.Elapsed - began}");
    });

    [Fact, Trait("Fault", "5")]
    public Task Each_identify_without_an_answer_doubles_the_time_to_the_next_one() => Scenario.Run(async s =>
    {
        foreach (var (minutes, pause) in new[] { (2, 0.5), (4, 1), (8, 2), (10, 4), (10, 8.0) })
        {
            await Unanswered(s, await s.Discord.Connection(), 2, 600_000, acknowledges: true, minutes * 60);
            await s.Clock.PassTo(pause, pause);
        }

        await s.IsServed(await s.Discord.Session());
        Assert.Equal(6, s.Discord.Peers.Count(peer => peer.Frames.Any(frame => frame.Op == 2)));
    });

    [Fact, Trait("Fault", "5")]
    public Task An_identify_is_not_sent_again_sooner_because_heartbeats_go_unanswered_too() => Scenario.Run(async s =>
    {
        await Unanswered(s, await s.Discord.Connection(), 2, 10_000, acknowledges: false, 120);
        await s.Clock.PassTo(105, 105);
        await s.IsServed(await s.Discord.Session());
    });

    // Discord's end greets and then keeps silent until the bot leaves: after the limit, or at the second heartbeat
    // where none is answered before it.
    private static async Task Unanswered(
        Scenario s, GatewayPeer peer, int op, int interval, bool acknowledges, double limit)
    {
        peer.Acknowledges = acknowledges;
        await peer.Send(Events.Hello(interval));
        await peer.Expect(op);
        if (!acknowledges && interval * 1.5 < limit * 1000)
        {
            await s.Clock.PassTo(interval / 2000.0, interval / 2000.0);
            await peer.Expect(1);
            await s.Clock.PassTo(interval / 1000.0, interval / 1000.0);
        }
        else
        {
            await s.Clock.PassTo(limit, limit);
        }

        Assert.False(await peer.Closed is 1000 or 1001, "closed as done");
    }

    [Fact, Trait("Fault", "7")]
    public Task Being_told_to_reconnect_now_and_then_does_not_lengthen_the_wait() => Scenario.Run(async s =>
    {
        var gateway = await s.Discord.Session();
        await s.IsServed(gateway);
        for (var times = 0; times < 5; times++)
        {
            s.Clock.Pass(TimeSpan.FromSeconds(6));
            await gateway.Send("""{"op":7,"d":null}""");
            gateway = await s.Discord.Connection();
            await gateway.Send(Events.Hello());
            await gateway.Expect(6);
            await gateway.Send(Events.Resumed);
            await s.IsServed(gateway);
        }
    });

    [Fact, Trait("Fault", "7")]
    public Task Waiting_grows_until_a_session_was_stable_for_half_a_minute() => Scenario.Run(async s =>
    {
        var gateway = await s.Discord.Session();
        await s.IsServed(gateway);
        foreach (var wait in new[] { 0.5, 1, 2, 4 })
        {
            gateway.Drop();
            await s.Clock.PassTo(wait, wait);
            gateway = await s.Discord.Connection();
            await gateway.Send(Events.Hello());
            await gateway.Expect(6);
            await gateway.Send(Events.Resumed);
            await s.IsServed(gateway);
        }

        await s.Heartbeats(gateway, 2);
        gateway.Drop();
        gateway = await s.Discord.Connection();
        await gateway.Send(Events.Hello());
        await gateway.Expect(6);
        await gateway.Send(Events.Resumed);
        await s.IsServed(gateway);
    });
}
