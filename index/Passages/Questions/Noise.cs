using Index.FullText;

namespace Index.Passages.Questions;

/// <summary>Words of English questions, chat and motions that carry no subject, from noise.txt.</summary>
internal static class Noise
{
    private static readonly HashSet<string> Keys = Read();

    /// <summary>Every noise expression of several words, analysed.</summary>
    public static IEnumerable<string> Expressions => Keys.Where(k => k.Contains(' ', StringComparison.Ordinal));

    /// <summary>Whether the analysed word or expression carries no subject.</summary>
    public static bool Contains(string key) => Keys.Contains(key) || !key.Contains(' ', StringComparison.Ordinal) && StopWords.Contains(key);

    private static HashSet<string> Read()
    {
        using var stream = typeof(Noise).Assembly.GetManifestResourceStream("Index.Passages.Questions.noise.txt")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#').Select(PhraseTable.Key).Where(k => k.Length > 0)];
    }
}
