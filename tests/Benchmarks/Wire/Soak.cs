using System.Diagnostics;

namespace Tests.Benchmarks.Wire;

/// <summary>Twenty interactions a second with a random fault every few seconds, and an account at the end.</summary>
internal static class Soak
{
    private const int Rate = 20;
    private const int Interval = 5_000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Runs for a time; 0 when every promise was kept.</summary>
    public static async Task<int> Run(StandIn discord, string program, TimeSpan time)
    {
        var random = new Random(5);
        discord.Interval = Interval;
        using var bot = new BotProcess(discord, program);
        await discord.Ready();
        var start = Stopwatch.GetTimestamp();
        var (sent, faults, unnoticed, baseline) = (0, 0, TimeSpan.Zero, 0.0);
        while (Stopwatch.GetElapsedTime(start) < time && bot.IsAlive)
        {
            await Load.Send(discord, sent, Rate * 5, Rate);
            sent += Rate * 5;
            if (sent == Rate * 60) baseline = bot.Resident;
            unnoticed = Longest(unnoticed, await Break(discord, random));
            faults++;
        }

        await discord.Answered(sent, Patience);
        return Report(discord, bot, sent, faults, unnoticed, baseline);
    }

    // One fault; for a dead connection, how long it stayed unnoticed.
    private static async Task<TimeSpan> Break(StandIn discord, Random random)
    {
        var at = Stopwatch.GetTimestamp();
        switch (random.Next(8))
        {
            case 0: discord.Drop(); break;
            case 1: await discord.Close(4000); break;
            case 2: await discord.Send("{\"op\":7,\"d\":null}"); break;
            case 3: await discord.Send("{\"op\":9,\"d\":true}"); break;
            case 4: await discord.Send("{\"op\":1,\"d\":null}"); return TimeSpan.Zero;
            case 5:
                discord.Acknowledges = false;
                await discord.Left();
                var unnoticed = Stopwatch.GetElapsedTime(at);
                discord.Acknowledges = true;
                await discord.Ready();
                return unnoticed;
            case 6:
                var failing = 3;
                discord.Fault = () => Interlocked.Decrement(ref failing) >= 0 ? 503 : null;
                return TimeSpan.Zero;
            default: await discord.Send("not json"); return TimeSpan.Zero;
        }

        await discord.Ready();
        return TimeSpan.Zero;
    }

    private static int Report(StandIn discord, BotProcess bot, int sent, int faults, TimeSpan unnoticed, double baseline)
    {
        var log = string.Join('\n', bot.Log);
        var missing = Enumerable.Range(0, sent).Select(n => Questions.FirstId + n).Where(id => !discord.Answers.ContainsKey(id)).ToList();
        var unexplained = missing.Count(id => !log.Contains(id.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
        foreach (var id in missing.Where(id => !log.Contains(id.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)).Take(20)) Console.WriteLine($"without a reason: number {id - Questions.FirstId} of {sent}");
        var twice = discord.Answers.Values.Count(answer => answer.Count > 1);
        Console.WriteLine($"{sent} interactions, {faults} faults: {twice} answered twice, {missing.Count} without an answer ({unexplained} without a reason)");
        Console.WriteLine($"a dead gateway was noticed after {unnoticed.TotalSeconds:0.0} s at most (two heartbeats are {2 * Interval / 1_000} s); {discord.Identifies.Count} identifies, {discord.Resumes.Count} resumes");
        Console.WriteLine($"resident {baseline:0} MiB after a minute, {bot.Resident:0} MiB at the end; alive: {bot.IsAlive}");
        return twice == 0 && unexplained == 0 && bot.IsAlive && unnoticed < TimeSpan.FromMilliseconds(2 * Interval + 2_000) ? 0 : 1;
    }

    private static TimeSpan Longest(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
