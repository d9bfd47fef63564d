using System.Diagnostics;

namespace Tests.Benchmarks.Retrieval;

/// <summary>Times one call for each of many inputs, in a process that has warmed up.</summary>
internal static class Timing
{
    private const int Rounds = 5;
    private static readonly TimeSpan _warmUp = TimeSpan.FromSeconds(3);

    /// <summary>
    /// Prints p50, p99 and the worst in milliseconds, first of each input's best round (other programs on the machine left out),
    /// then of all rounds as they came (pauses of the garbage collector and other programs included).
    /// </summary>
    public static void Report<T>(string name, IReadOnlyList<T> inputs, Action<T> call)
    {
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < _warmUp;)
            foreach (var input in inputs)
                call(input);
        var best = Enumerable.Repeat(double.MaxValue, inputs.Count).ToArray();
        var all = new List<double>(Rounds * inputs.Count);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < Rounds; round++)
            for (var i = 0; i < inputs.Count; i++)
            {
                var start = Stopwatch.GetTimestamp();
                call(inputs[i]);
                var took = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                best[i] = Math.Min(best[i], took);
                all.Add(took);
            }
        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)all.Count;
        Console.WriteLine($"{name,-28} p50 {At(best, 0.5),7:0.000} ms   p99 {At(best, 0.99),7:0.000} ms   worst {best.Max(),7:0.000} ms   as it came p50 {At(all, 0.5),7:0.000}, p99 {At(all, 0.99),7:0.000}   allocated {allocated / 1024,6:0} KB   ({inputs.Count} inputs)");
    }

    private static double At(IEnumerable<double> times, double share)
    {
        var sorted = times.Order().ToList();
        return sorted[(int)(share * (sorted.Count - 1))];
    }
}
