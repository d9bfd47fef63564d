using System.Text;
using System.Text.RegularExpressions;

namespace Tests.Benchmarks.Retrieval;

/// <summary>50,000 words, commonest first: those of the seeds by their count, then pronounceable others.</summary>
internal static partial class MadeUpVocabulary
{
    private const int Size = 50_000;

    private static readonly string[] _onsets =
        ["b", "br", "c", "d", "f", "g", "gr", "h", "l", "m", "n", "p", "pl", "r", "s", "st", "t", "tr", "v", "w"];

    private static readonly string[] _vowels = ["a", "e", "i", "o", "u", "ea", "ou"];

    private static readonly string[] _endings =
        ["", "", "n", "r", "s", "t", "l", "ed", "ing", "ion", "ment", "al", "ity", "er"];

    /// <summary>All of them in order of rank; the same in every run.</summary>
    public static IReadOnlyList<string> Read(string seeds)
    {
        var words = OfSeeds(seeds);
        var known = words.ToHashSet();
        for (var number = 0; words.Count < Size; number++)
            if (Spelled(number) is var word && known.Add(word))
                words.Add(word);
        return words;
    }

    /// <summary>Only the words of the seeds.</summary>
    public static List<string> OfSeeds(string seeds)
    {
        var files = Directory.GetFiles(seeds, "*.txt").Order(StringComparer.Ordinal);
        var printed = files.SelectMany(WordsOf).CountBy(word => word);
        var ranked = printed.OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal);
        return [.. ranked.Select(count => count.Key)];
    }

    // Only whole documents: thesaurus, scale and opposites have no JSON file beside them.
    private static IEnumerable<string> WordsOf(string file) =>
        Path.GetFileName(file) is "thesaurus.txt" or "commitment.txt" or "opposites.txt"
            ? []
            : Word().Matches(File.ReadAllText(file).ToLowerInvariant()).Select(match => match.Value);

    // Reads the number's digits, in a system of mixed bases, as syllables and an ending.
    private static string Spelled(int number)
    {
        var word = new StringBuilder();
        var rest = (uint)number;
        do
        {
            word.Append(Next(_onsets, ref rest)).Append(Next(_vowels, ref rest));
        }
        while (rest >= _endings.Length || word.Length < 4);
        return word.Append(_endings[rest]).ToString();
    }

    private static string Next(string[] sounds, ref uint rest)
    {
        var sound = sounds[rest % sounds.Length];
        rest /= (uint)sounds.Length;
        return sound;
    }

    [GeneratedRegex("[a-z]{2,}|a")]
    private static partial Regex Word();
}
