using Index.Text.Analysis;

namespace Tests.Vectors;

/// <summary>A folder of .txt files as numbers of stems; every line of a file is a text of its own, and −1 ends it.</summary>
internal sealed record Text(Vocabulary Vocabulary, int[] Words)
{
    private const int EndOfLine = -1;

    /// <summary>Reads every .txt file below the folder; stems that occur less than <paramref name="least"/> times are left out.</summary>
    public static Text Read(string folder, int least)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var stems = new List<string>();
        var counts = new List<long>();
        var words = new List<int>();
        foreach (var stem in Files(folder).SelectMany(Lines))
        {
            if (stem is null)
            {
                words.Add(EndOfLine);
                continue;
            }
            if (!numbers.TryGetValue(stem, out var number))
            {
                numbers.Add(stem, number = stems.Count);
                stems.Add(stem);
                counts.Add(0);
            }
            counts[number]++;
            words.Add(number);
        }

        var (vocabulary, renumbered) = Vocabulary.Of(stems, counts, least);
        return new Text(vocabulary, [.. words.Select(w => w == EndOfLine ? EndOfLine : renumbered[w]).Where((w, i) => w >= 0 || words[i] == EndOfLine)]);
    }

    /// <summary>Every stem of the .txt and .json files of a folder.</summary>
    public static IReadOnlySet<string> StemsOf(string folder) =>
        Directory.GetFiles(folder).Where(f => Path.GetExtension(f) is ".txt" or ".json")
            .SelectMany(f => Analyzers.English.Analyze(File.ReadAllText(f))).Select(t => t.Term).ToHashSet(StringComparer.Ordinal);

    private static string[] Files(string folder) => [.. Directory.GetFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    private static IEnumerable<string?> Lines(string file)
    {
        Console.WriteLine($"Reading {Path.GetFileName(file)} …");
        return File.ReadLines(file).AsParallel().AsOrdered()
            .Select(line => Analyzers.English.Analyze(line))
            .SelectMany(tokens => tokens.Select(t => (string?)t.Term).Append(null));
    }
}
