using System.Diagnostics;
using Index;
using Index.Corpus;
using Index.FullText;
using Index.FullText.Memory;
using Index.Passages.Knowledge;

namespace Tests.Benchmarks.Retrieval;

/// <summary>100,000 clauses made of the words of the seeds and their thesaurus: build, memory, questions, and the engine by itself.</summary>
internal static class LargeCorpus
{
    private const int Clauses = 100_000;
    private const int Questions = 400;
    private const int WordsOfQuestion = 8;

    /// <summary>The corpus, what is known of its words, and questions of eight content words; the same in every run.</summary>
    public static (LoadedCorpus Corpus, Knowledge Knowledge, IReadOnlyList<string[]> Questions) Make(string root)
    {
        var seeds = Path.Combine(root, "seeds");
        var (real, knowledge) = (CorpusLoader.Load(seeds), Knowledge.Read(seeds));
        var ranked = RankedWords(real, knowledge);
        var content = new ZipfWords([.. ranked.Where(w => !StopWords.Contains(PhraseTable.Key(w)))], 2);
        return (new SyntheticCorpus(real, new ZipfWords(ranked, 1)).Of(Clauses), knowledge, [.. Enumerable.Range(0, Questions).Select(_ => Drawn(content))]);
    }

    /// <summary>The plainest query of some words, for an engine by itself.</summary>
    public static EngineQuery Query(string[] words) => new([.. words.Select(w => new TermGroup([new WeightedTerm(PhraseTable.Key(w), 1)]))]);

    public static void Measure(string root)
    {
        var (corpus, knowledge, questions) = Make(root);
        var before = GC.GetTotalMemory(true);
        var clock = Stopwatch.StartNew();
        var library = new Library(corpus, knowledge);
        var took = clock.Elapsed;
        Console.WriteLine($"{"large, build",-28} {took.TotalSeconds,7:0.00} s   {(GC.GetTotalMemory(true) - before) / 1e6:0} MB beside the text of {corpus.Documents.Sum(d => (long)d.Editions[0].File.Text.Length) / 1e6:0} million characters");
        Timing.Report("large, ask 8 content words", questions, words => library.Ask(string.Join(' ', words)));
        Timing.Report("large, ask in plain words", VariedQuestions.Of(library), question => library.Ask(question));
        Console.WriteLine($"{"large, memory at the end",-28} {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6,7:0} MB at most in the process");
        GC.KeepAlive(library);

        Engine(corpus, questions);
    }

    private static void Engine(LoadedCorpus corpus, IReadOnlyList<string[]> questions)
    {
        var clock = Stopwatch.StartNew();
        var engine = MemoryEngine.Build(IndexedClause.Of(corpus.Documents), new PhraseTable([], []));
        Console.WriteLine($"{"engine alone, build",-28} {clock.Elapsed.TotalSeconds,7:0.00} s");
        var queries = questions.Select(Query).ToList();
        Console.WriteLine($"{"engine alone, postings",-28} {queries.Average(q => q.Groups.Sum(g => engine.DocumentFrequency(g.Terms[0].Term))),7:N0} a question on average");
        Timing.Report("engine alone, best 10", queries, query => engine.Find(query, 10));
        Timing.Report("engine alone, best 200", queries, query => engine.Find(query, 200));
    }

    /// <summary>The words of the seeds, commonest first, then the words that only the thesaurus knows.</summary>
    private static List<string> RankedWords(LoadedCorpus real, Knowledge knowledge)
    {
        var printed = real.Documents.SelectMany(d => d.Clauses).SelectMany(c => Words(c.Quote)).GroupBy(w => w).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key);
        var known = knowledge.Thesaurus.Terms.SelectMany(t => knowledge.Thesaurus.Of(t)).SelectMany(k => Words(k.Written)).Distinct().Order(StringComparer.Ordinal);
        return [.. printed.Concat(known).Distinct()];
    }

    private static IEnumerable<string> Words(string text) =>
        new string([.. text.ToLowerInvariant().Select(c => char.IsAsciiLetter(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 1 || w == "a");

    private static string[] Drawn(ZipfWords words)
    {
        var drawn = new HashSet<string>();
        while (drawn.Count < WordsOfQuestion) drawn.Add(words.Next());
        return [.. drawn];
    }
}
