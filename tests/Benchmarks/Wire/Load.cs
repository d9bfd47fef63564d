using System.Diagnostics;

namespace Tests.Benchmarks.Wire;

/// <summary>Open loop: interactions leave at a fixed rate whether or not the ones before are answered, so that a stall cannot hide itself.</summary>
internal static class Load
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(1);

    /// <summary>Runs a rate for some seconds after a short warm-up, and prints what was seen.</summary>
    public static async Task<int> Run(StandIn discord, string program, int rate, int seconds)
    {
        using var bot = new BotProcess(discord, program);
        await discord.Ready();
        Console.WriteLine($"start to READY: {Stopwatch.GetElapsedTime(bot.Started, discord.Identifies.First()).TotalMilliseconds:0} ms");

        var warm = await Send(discord, 0, 100, 50);
        await discord.Answered(100, Patience);
        var (before, worked) = (bot.Resident, bot.Worked);
        var count = rate * seconds;
        var sent = await Send(discord, 100, count, rate);
        await discord.Answered(100 + count, Patience);
        worked = bot.Worked - worked;
        Report(discord, 100, sent);
        Console.WriteLine($"{worked / count:0.00} ms of processor time an interaction");
        Console.WriteLine($"resident: {before:0} MiB after warm-up, {bot.Resident:0} MiB at the end; warm-up {warm.Length}");
        return 0;
    }

    /// <summary>Sends a number of interactions at a rate; gives when each one left.</summary>
    public static async Task<long[]> Send(StandIn discord, int first, int count, int rate)
    {
        var sent = new long[count];
        var start = Stopwatch.GetTimestamp();
        using var ticks = new PeriodicTimer(Tick);
        for (var i = 0; i < count; i++)
        {
            // A late tick sends all that has fallen due since, so the rate holds.
            while (Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds((double)i / rate)) await ticks.WaitForNextTickAsync();
            sent[i] = Stopwatch.GetTimestamp();
            await discord.Dispatch(Questions.Interaction(first + i));
        }

        return sent;
    }

    private static void Report(StandIn discord, int first, long[] sent)
    {
        var times = sent.Select((at, i) => discord.Answers.TryGetValue(Questions.FirstId + first + i, out var answer) ? Stopwatch.GetElapsedTime(at, answer.First).TotalMilliseconds : double.NaN).ToList();
        var answered = times.Where(time => !double.IsNaN(time)).Order().ToList();
        double Percentile(double p) => answered[(int)Math.Min(answered.Count - 1, p * answered.Count)];
        Console.WriteLine($"{sent.Length} sent, {answered.Count} answered, {answered.Count(time => time > 3_000)} late, {discord.Answers.Values.Count(answer => answer.Count > 1)} twice");
        Console.WriteLine($"p50 {Percentile(0.5):0.00} ms, p90 {Percentile(0.9):0.00} ms, p99 {Percentile(0.99):0.00} ms, p99.9 {Percentile(0.999):0.00} ms, max {answered[^1]:0.00} ms");
    }
}
