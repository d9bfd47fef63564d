namespace Tests.Support.Scripted;

/// <summary>What must hold after every scenario (I1 to I9; I10 is a command at the end of a scenario).</summary>
internal static class Invariants
{
    private static readonly int[] Documented = [0, 10, 11, 12, 13, 14];

    public static void Check(ScriptedDiscord discord, WireBot bot, int status)
    {
        Assert.True(discord.Unplanned.Count == 0, $"not planned: {string.Join(", ", discord.Unplanned)}");
        IdentifiesAreApart(discord);
        OneAnswerEach(discord, bot);
        foreach (var request in discord.Requests.Where(request => request.Method != "WS")) Outgoing.Check(request);
        NoSecrets(discord, bot);
        foreach (var peer in discord.Peers)
        {
            // Discord.Net's heartbeats do not follow the clock of the story.
            if (bot.IsOverDiscordNet) continue;
            HeartbeatsAreOnTime(peer);
            Assert.True(MostInAMinute(peer) <= 120, "I6: more than 120 frames in 60 s");
        }

        if (Volatile.Read(ref discord.Bots) == 0) NothingIsLeft(discord);
        Assert.True(Documented.Contains(status), $"I8: the program ended with {status}: {bot.Written}");
        var errors = bot.Log.Lines.Where(line => line.StartsWith("Error", StringComparison.Ordinal) || line.StartsWith("Critical", StringComparison.Ordinal)).ToList();
        Assert.True(Unobserved.Collect() is [], $"I9: nobody looked at {string.Join('\n', Unobserved.Collect())}");
        Assert.True(errors.All(line => line.Contains("Fault", StringComparison.OrdinalIgnoreCase) || line.Contains("reference", StringComparison.Ordinal)), $"I9: {string.Join('\n', errors)}");
    }

    private static void IdentifiesAreApart(ScriptedDiscord discord)
    {
        var times = discord.Peers.SelectMany(peer => peer.Frames).Where(frame => frame.Op == 2).Select(frame => frame.At).Order().ToList();
        foreach (var (first, second) in times.Zip(times.Skip(1)))
            Assert.True(second - first >= TimeSpan.FromSeconds(5), $"I1: two identifies {second - first} apart");
    }

    private static void OneAnswerEach(ScriptedDiscord discord, WireBot bot)
    {
        foreach (var answers in discord.Callbacks.GroupBy(callback => callback.InteractionId))
            Assert.True(answers.Count() <= 2, $"I2: {answers.Count()} callbacks to {answers.Key}");
        foreach (var id in discord.Dispatched.Distinct())
            Assert.True(discord.Callbacks.Any(callback => callback.InteractionId == id) || bot.Log.Lines.Any(line => line.Contains(id, StringComparison.Ordinal)), $"I2: nothing came of {id}");
    }

    private static void NoSecrets(ScriptedDiscord discord, WireBot bot)
    {
        var written = string.Join('\n', bot.Log.Lines) + bot.Written;
        foreach (var secret in discord.Dispatched.Select(Events.Token).Append(WireBot.Token))
            Assert.DoesNotContain(secret, written, StringComparison.Ordinal);
    }

    private static void HeartbeatsAreOnTime(GatewayPeer peer)
    {
        if (peer.Greeted is not { } greeted || peer.Ended is not { } ended) return;
        var tolerance = peer.Interval * 0.1;
        var last = greeted;
        foreach (var beat in peer.Frames.Where(frame => frame.Op == 1).Select(frame => frame.At).Append(ended))
        {
            Assert.True(beat - last <= peer.Interval + tolerance, $"I5: a heartbeat {beat - last} after the last one, at an interval of {peer.Interval}");
            last = beat;
        }
    }

    // What the last copy of the bot took it must have given back (I7): connections as Discord sees them, timers as the clock does.
    private static void NothingIsLeft(ScriptedDiscord discord)
    {
        Assert.True(SpinWait.SpinUntil(() => discord.Peers.All(peer => !peer.IsOpen), TimeSpan.FromSeconds(20)), "I7: a connection is left open");
        // A request that stopping cancelled gives its timer back on a thread of its own.
        Assert.True(SpinWait.SpinUntil(() => discord.Clock is not ScriptedClock { Waits.Count: > 0 }, TimeSpan.FromSeconds(20)), $"I7: timers are left: {string.Join(", ", (discord.Clock as ScriptedClock)?.Waits ?? [])}");
    }

    private static int MostInAMinute(GatewayPeer peer)
    {
        var times = peer.Frames.Select(frame => frame.At).ToList();
        return times.Select(at => times.Count(other => other >= at && other < at + TimeSpan.FromMinutes(1))).DefaultIfEmpty(0).Max();
    }
}
