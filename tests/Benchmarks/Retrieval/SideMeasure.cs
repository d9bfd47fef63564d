using System.Diagnostics;
using System.Globalization;

namespace Tests.Benchmarks.Retrieval;

/// <summary>
/// Measures one side in this process, which its parent started for that alone, and prints the figures as lines of a
/// name and a number. Nothing is collected by force: the working set is what a running program would have.
/// </summary>
internal static class SideMeasure
{
    private const int WarmUp = 100;
    private const int Questions = 1_000;
    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(30);

    /// <summary>Loads the texts, opens or builds the index, and where <paramref name="asks"/> is set, asks.</summary>
    public static void Run(ISearchSide side, string root, int clauses, string folder, bool asks)
    {
        var seeds = Path.Combine(root, "seeds");
        var vocabulary = clauses == SideBySide.Seeds ? MadeUpVocabulary.OfSeeds(seeds) : MadeUpVocabulary.Read(seeds);
        var questions = new MadeUpTexts(vocabulary).Questions(WarmUp + Questions);
        side.Load(root, clauses);
        Print("loaded", Mebibytes());

        // Up to the first answer, so that nothing that is made only when it is needed stays out of the account.
        var clock = Stopwatch.StartNew();
        var isReopened = side.Open(folder);
        side.Search(questions[0]);
        Print(isReopened ? "reopen" : "build", clock.Elapsed.TotalSeconds);
        if (asks)
        {
            Time("search", questions, side.Search);
            if (side.Ask is { } ask) Time("ask", questions, ask);
        }

        Print("resident", Mebibytes());
        GC.KeepAlive(side);
    }

    private static void Time(string name, IReadOnlyList<string> questions, Action<string> call)
    {
        var warming = Stopwatch.StartNew();
        foreach (var question in questions.Take(WarmUp).TakeWhile(_ => warming.Elapsed < _longest)) call(question);
        var times = new List<double>();
        var all = Stopwatch.StartNew();
        foreach (var question in questions.Skip(WarmUp).TakeWhile(_ => all.Elapsed < _longest))
        {
            var start = Stopwatch.GetTimestamp();
            call(question);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        times.Sort();
        Print($"{name} p50", times[times.Count / 2]);
        Print($"{name} p99", times[(int)(0.99 * (times.Count - 1))]);
    }

    private static double Mebibytes()
    {
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64 / 1048576.0;
    }

    private static void Print(string name, double number) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{number}"));
}
