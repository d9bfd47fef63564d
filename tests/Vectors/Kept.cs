namespace Tests.Vectors;

/// <summary>Which stems go into the file: the frequent ones, and every one that the seeds use.</summary>
internal static class Kept
{
    // Longer ones are chemistry, file names and slips of the scanner.
    private const int Longest = 24;

    /// <summary>Numbers of the kept stems in order of falling count; numbers and single letters are left out.</summary>
    public static IReadOnlyList<int> Of(Vocabulary vocabulary, IReadOnlySet<string> needed, int most)
    {
        var words = Enumerable.Range(0, vocabulary.Stems.Count).Where(i => IsWord(vocabulary.Stems[i])).ToList();
        return [.. words.Where((stem, place) => place < most || needed.Contains(vocabulary.Stems[stem]))];
    }

    private static bool IsWord(string stem) => stem.Length is > 1 and <= Longest && stem.All(char.IsAsciiLetter);
}
