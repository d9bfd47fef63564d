using System.Globalization;
using Index.Passages.Knowledge;
using Index.Text.Analysis;

namespace Tests.Vectors;

/// <summary>Shows what a file of vectors knows: the nearest stems of the seeds for each word, and how many of the triples come out right.</summary>
internal static class Look
{
    private const int Shown = 8;

    public static int At(string file, string seeds, IReadOnlyList<string> words)
    {
        using var stream = File.OpenRead(file);
        var vectors = WordVectorsFile.Read(stream);
        var among = Text.StemsOf(seeds);
        foreach (var word in words)
            Console.WriteLine($"{word,-12} {string.Join(", ", vectors.Nearest(Stem(word), among, Shown).Select(n => string.Create(CultureInfo.InvariantCulture, $"{n.Stem} {n.Similarity:0.00}")))}");

        var triples = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "triples.txt")).Select(l => l.Split(' ').Select(Stem).ToArray()).ToList();
        var wrong = triples.Where(t => vectors.Similarity(t[0], t[1]) <= vectors.Similarity(t[0], t[2])).ToList();
        Console.WriteLine($"{triples.Count - wrong.Count} of {triples.Count} triples right; wrong: {string.Join("; ", wrong.Select(t => string.Join(' ', t)))}");
        return 0;
    }

    private static string Stem(string word) => Analyzers.English.Analyze(word).Select(t => t.Term).FirstOrDefault() ?? word;
}
