using System.Diagnostics;
using System.Runtime.CompilerServices;
using Index;
using Index.FullText;
using Index.Passages.Knowledge;

namespace Tests.Benchmarks.Retrieval;

/// <summary>What every engine of this build costs on 100,000 clauses, side by side: each in a process of its own, so that neither pays for the other's memory.</summary>
internal static class EngineCosts
{
    /// <summary>The word by which a process is told to measure one engine.</summary>
    public const string Word = "engine";

    public static void Measure(string _)
    {
        foreach (var kind in Engines.CompiledIn)
        {
            using var child = Process.Start(new ProcessStartInfo("dotnet", [typeof(EngineCosts).Assembly.Location, Word, $"{kind}"]))!;
            child.WaitForExit();
        }
    }

    /// <summary>Builds the corpus and the engine, and where the engine keeps its index, opens that once more.</summary>
    public static void Measure(string root, EngineKind kind)
    {
        var place = Directory.CreateTempSubdirectory("rapporteur-index").FullName;
        try
        {
            Measure(root, kind, new EngineSettings(kind) { Folder = place });
        }
        finally
        {
            Directory.Delete(place, recursive: true);
        }
    }

    private static void Measure(string root, EngineKind kind, EngineSettings settings)
    {
        var (corpus, knowledge, questions) = LargeCorpus.Make(root);
        var before = GC.GetTotalMemory(true);
        Starts(kind, before, () => new Library(corpus, knowledge, engine: settings), settings, [.. knowledge.Principles.Select(principle => new Theme(principle))]);
        var library = Report(kind, "next start", before, () => new Library(corpus, knowledge, engine: settings));
        var queries = questions.Select(LargeCorpus.Query).ToList();
        Timing.Report($"{kind}, engine alone", queries, query => library.Engine.Find(query, 200));
        Timing.Report($"{kind}, ask 8 words", questions, words => library.Ask(string.Join(' ', words)));
        Console.WriteLine($"{kind,-8} {"memory at the end",-22} {(GC.GetTotalMemory(true) - before) / 1e6,8:0} MB beside the text, {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB at most in the process");
        GC.KeepAlive(library);
    }

    // A method of its own, so that what it made is gone when the next one measures.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Starts(EngineKind kind, long before, Func<Library> make, EngineSettings settings, IReadOnlyList<Theme> themes)
    {
        var source = Report(kind, "first start", before, make).Source;
        Console.WriteLine($"{kind,-8} {"on disk",-22} {new DirectoryInfo(settings.Folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length) / 1e6,8:0} MB");
        Report(kind, "engine alone, made", before, () => Engines.Open(source, settings with { Folder = Path.Combine(settings.Folder, "other") }));
        var engine = Report(kind, "engine alone, reopened", before, () => Engines.Open(source, settings));
        Report(kind, "themes over it", before, () => new ThemeIndex(engine, themes));
    }

    private static T Report<T>(EngineKind kind, string name, long before, Func<T> make)
    {
        var clock = Stopwatch.StartNew();
        var made = make();
        var took = clock.Elapsed;
        Console.WriteLine($"{kind,-8} {name,-22} {took.TotalSeconds,8:0.00} s   {(GC.GetTotalMemory(true) - before) / 1e6:0} MB beside the text");
        return made;
    }
}
