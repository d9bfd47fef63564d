using Bot.Wire.Gateway;
using Bot.Wire.Interactions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Tests.Support.Scripted;

/// <summary>One story between the bot and Discord on a clock of its own; every invariant is checked at its end.</summary>
internal sealed class Scenario
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private Scenario(ScriptedDiscord discord, WireBot bot, ScriptedClock clock) => (Discord, Bot, Clock) = (discord, bot, clock);

    public ScriptedDiscord Discord { get; }

    public WireBot Bot { get; }

    public ScriptedClock Clock { get; }

    /// <summary>Tells the story, stops the bot, and checks how it ended.</summary>
    public static Task Run(Func<Scenario, Task> story, Action<IHostApplicationBuilder>? change = null, int status = 0, Action<ScriptedDiscord>? plan = null) =>
        Run(async (discord, clock) =>
        {
            await using var bot = WireBot.Start(discord, change);
            await story(new Scenario(discord, bot, clock));
            Assert.Equal(status, await bot.Finish());
        }, plan);

    /// <summary>A story in which the test starts the bot itself.</summary>
    public static async Task Run(Func<ScriptedDiscord, ScriptedClock, Task> story, Action<ScriptedDiscord>? plan = null)
    {
        var clock = new ScriptedClock();
        await using var discord = await ScriptedDiscord.Start(clock);
        plan?.Invoke(discord);
        await story(discord, clock);
    }

    /// <summary>Asks something ordinary and expects an ordinary answer: the fault is over (invariant 10).</summary>
    public async Task IsServed(GatewayPeer gateway)
    {
        var server = Bot.Services.GetRequiredService<InteractionServer>();
        var before = server.UnderWay;
        var interaction = Events.Command("ask", ("question", "human rights"));
        await gateway.Interact(interaction);
        var callback = await Discord.Callback();
        Assert.Equal(4, callback.Json.GetProperty("type").GetInt32());
        // The time limits of this answer would be taken for the next thing that waits.
        await Until(() => server.UnderWay <= before, "the answer did not end");
    }

    /// <summary>Lets time pass up to the next heartbeats and sees them answered.</summary>
    public async Task Heartbeats(GatewayPeer gateway, int count)
    {
        if (gateway.IsReady) await Until(() => Bot.Services.GetRequiredService<GatewayStatus>().Shards.Any(shard => shard.IsReady), "not ready");
        if (Bot.IsOverDiscordNet)
        {
            Clock.Pass(gateway.Interval * count);
            return;
        }

        for (var i = 0; i < count; i++)
        {
            var sent = gateway.Frames.Count(frame => frame.Op == 1);
            var due = gateway.Greeted!.Value + gateway.Interval * (0.5 + sent);
            if (due > Clock.Elapsed) Clock.Pass(due - Clock.Elapsed);
            await gateway.Expect(1);
            await Until(() => Bot.Services.GetRequiredService<GatewayStatus>().Shards.Any(shard => shard.SinceLastSign == TimeSpan.Zero), "the heartbeat's answer did not arrive");
        }
    }

    /// <summary>Waits for what happens on another thread.</summary>
    public static async Task Until(Func<bool> condition, string failure)
    {
        for (var started = DateTime.UtcNow; !condition(); await Task.Delay(1))
            Assert.True(DateTime.UtcNow - started < Patience, failure);
    }

    /// <summary>Waits until the log has a line with these words.</summary>
    public async Task Logged(string words) =>
        Assert.True(await Bot.Log.Until(lines => lines.Any(line => line.Contains(words, StringComparison.Ordinal)), Patience), $"not logged: {words}. Log:\n{string.Join('\n', Bot.Log.Lines)}");
}
