using Index.Text.Analysis;

namespace Index.Passages.Questions;

/// <summary>Compounds that are written in one word or in two: “cybersecurity”, “cyber security”, “cyber-security”.</summary>
internal sealed class Compounds
{
    private readonly HashSet<string> _words;
    private readonly Dictionary<string, string> _apart = [];

    /// <summary>Takes the known words and the expressions in which parts may stand side by side, all analysed.</summary>
    public Compounds(HashSet<string> words, IEnumerable<string> expressions)
    {
        _words = words;
        foreach (var parts in expressions.Select(e => e.Split(' ')))
            for (var i = 0; i + 1 < parts.Length; i++)
                if (Together(parts[i], parts[i + 1]) is { } whole)
                    _apart[whole] = $"{parts[i]} {parts[i + 1]}";
    }

    /// <summary>An analysed expression with every compound in one word.</summary>
    public string Joined(string key)
    {
        List<string> words = [.. key.Split(' ')];
        for (var i = 0; i + 1 < words.Count; i++)
            if (Together(words[i], words[i + 1]) is { } whole)
            {
                words[i] = whole;
                words.RemoveAt(i + 1);
            }
        return string.Join(' ', words);
    }

    /// <summary>A joined expression with one of its compounds in two words; none for most.</summary>
    public IEnumerable<string> Apart(string joined)
    {
        var words = joined.Split(' ');
        for (var i = 0; i < words.Length; i++)
            if (_apart.TryGetValue(words[i], out var apart))
                yield return string.Join(' ', [.. words[..i], apart, .. words[(i + 1)..]]);
    }

    private string? Together(string first, string second) =>
        !StopWords.Contains(first) && !StopWords.Contains(second) && _words.Contains(first + second) ? first + second : null;
}
