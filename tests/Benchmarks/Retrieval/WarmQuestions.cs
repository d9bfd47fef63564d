using System.Diagnostics;
using Index;

namespace Tests.Benchmarks.Retrieval;

/// <summary>Questions on the shipped corpus in a warm process.</summary>
internal static class WarmQuestions
{
    public static void Measure(string root)
    {
        var clock = Stopwatch.StartNew();
        var library = Library.Load(Path.Combine(root, "seeds"));
        Console.WriteLine($"{"seeds, first load",-28} {clock.Elapsed.TotalMilliseconds,7:0} ms (in a process that has done nothing else)");
        clock.Restart();
        library.Ask("who should run the internet?");
        Console.WriteLine($"{"seeds, first answer",-28} {clock.Elapsed.TotalMilliseconds,7:0} ms");
        Timing.Report("seeds, ask", VariedQuestions.Of(library), question => library.Ask(question));
        // What is typed so far, a letter at a time: a client asks again with every key.
        var typed = VariedQuestions.Of(library).SelectMany(question => Enumerable.Range(1, Math.Min(question.Length, 20)).Select(length => question[..length])).Distinct().ToList();
        Timing.Report("seeds, completion", typed, start => library.SuggestQuestions(start, 25));
    }
}
