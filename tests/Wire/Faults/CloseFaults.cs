using Tests.Support.Scripted;

namespace Tests.Wire.Faults;

public sealed class CloseFaults
{
    public static TheoryData<int, int, bool> Fatal()
    {
        var rows = new TheoryData<int, int, bool>();
        foreach (var isReady in new[] { false, true })
        {
            rows.Add(4004, 11, isReady);
            foreach (var code in new[] { 4010, 4011, 4012, 4013, 4014 }) rows.Add(code, 12, isReady);
        }

        return rows;
    }

    [Theory, Trait("Fault", "8")]
    [MemberData(nameof(Fatal))]
    public Task A_close_code_that_nothing_can_help_ends_the_program(int code, int status, bool isReady) => Scenario.Run(async s =>
    {
        var gateway = isReady ? await s.Discord.Session() : await s.Discord.Connection();
        if (isReady)
        {
            await s.IsServed(gateway);
        }
        else
        {
            await gateway.Send(Events.Hello());
            await gateway.Expect(2);
        }

        await gateway.Close(code);
        await s.Bot.Ended;
        s.Clock.Pass(TimeSpan.FromMinutes(5));
        Assert.Single(s.Discord.Peers);
        Assert.Contains($"close code {code}", s.Bot.Written, StringComparison.Ordinal);
    }, status: status);

    [Theory, Trait("Fault", "9")]
    [InlineData(4000, true)]
    [InlineData(4001, true)]
    [InlineData(4002, true)]
    [InlineData(4003, false)]
    [InlineData(4005, false)]
    [InlineData(4007, false)]
    [InlineData(4008, true)]
    [InlineData(4009, false)]
    [InlineData(1000, false)]
    [InlineData(1001, false)]
    [InlineData(1005, true)]
    [InlineData(1011, true)]
    [InlineData(1012, true)]
    [InlineData(3000, true)]
    [InlineData(4999, true)]
    [InlineData(0, true)]
    public Task Every_other_end_is_followed_by_what_its_code_asks_for(int code, bool resumes) => Scenario.Run(async s =>
    {
        var first = await s.Discord.Session();
        await s.IsServed(first);
        if (code == 0) first.Drop();
        else await first.Close(code);
        var pause = code == 4008 ? 15.5 : 0.5;
        await s.Clock.PassTo(pause, pause);
        if (!resumes) await s.Clock.PassTo(4, 5.2);
        var second = await s.Discord.Connection();
        Assert.Equal(resumes ? "/resume" : "/gateway", second.Path);
        await second.Send(Events.Hello());
        await second.Expect(resumes ? 6 : 2);
        await second.Send(resumes ? Events.Resumed : Events.Ready(s.Discord.ResumeGateway, "session-2"));
        await s.IsServed(second);
    });
}
