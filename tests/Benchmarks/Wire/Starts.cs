using System.Diagnostics;

namespace Tests.Benchmarks.Wire;

/// <summary>Starts the program again and again: how long until the session is asked for, and what work and memory that took.</summary>
internal static class Starts
{
    /// <summary>Runs some starts, one after the other; the first one also warms the stand-in and does not count.</summary>
    public static async Task<int> Run(StandIn discord, string program, int count)
    {
        var (times, worked, resident) = (new List<double>(), new List<double>(), new List<double>());
        for (var i = 0; i <= count; i++)
        {
            discord.Identifies.Clear();
            using var bot = new BotProcess(discord, program);
            await discord.Ready();
            if (i == 0) continue;
            times.Add(Stopwatch.GetElapsedTime(bot.Started, discord.Identifies.First()).TotalMilliseconds);
            worked.Add(bot.Worked);
            resident.Add(bot.Resident);
        }

        times.Sort();
        worked.Sort();
        resident.Sort();
        Console.WriteLine($"start to READY: {times[times.Count / 2]:0} ms ({times[0]:0} to {times[^1]:0} in {count} starts), {worked[count / 2]:0} ms of processor time, resident {resident[count / 2]:0} MiB");
        return 0;
    }
}
