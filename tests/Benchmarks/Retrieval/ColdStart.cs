using System.Diagnostics;

namespace Tests.Benchmarks.Retrieval;

/// <summary>From process start to the first answer: the program by itself, and through <c>dotnet run</c>, which first looks whether there is anything to build.</summary>
internal static class ColdStart
{
    private const int Rounds = 7;
    private const string Question = "who should run the internet?";

    public static void Measure(string root)
    {
        var program = Path.Combine(root, "bot", "bin", "Release", "net10.0", "Rapporteur.dll");
        if (!File.Exists(program))
        {
            Console.WriteLine("cold: nothing to start. Run dotnet build Bot.sln -c Release first.");
            return;
        }
        Report("cold, program", root, [program, "ask", Question]);
        Report("cold, dotnet run", root, ["run", "--project", Path.Combine(root, "bot"), "--no-build", "-c", "Release", "--", "ask", Question]);
    }

    private static void Report(string name, string root, string[] arguments)
    {
        var runs = Enumerable.Range(0, Rounds).Select(_ => Run(root, arguments)).OrderBy(r => r.Wall).ToList();
        Console.WriteLine($"{name,-28} best {runs[0].Wall,6:0} ms   median {runs[Rounds / 2].Wall,6:0} ms   processor {runs.Min(r => r.Processor),6:0} ms   peak memory {runs.Max(r => r.Peak) / 1e6,6:0} MB");
    }

    private static (double Wall, double Processor, long Peak) Run(string root, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, WorkingDirectory = root };
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var answer = process.StandardOutput.ReadToEndAsync();
        var (peak, processor) = (0L, TimeSpan.Zero);
        while (!process.WaitForExit(2))
            try
            {
                process.Refresh();
                (peak, processor) = (Math.Max(peak, process.PeakWorkingSet64), process.TotalProcessorTime);
            }
            catch (InvalidOperationException)
            {
                // It ended between the two calls.
            }
        var wall = clock.Elapsed.TotalMilliseconds;
        if (process.ExitCode != 0 || answer.Result.Length == 0)
            throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} gave no answer (exit status {process.ExitCode}). Run it by hand to see why.");
        return (wall, processor.TotalMilliseconds, peak);
    }
}
