namespace Index.FullText.Analysis;

/// <summary>Brings British and American spellings and irregular forms of a word to one spelling that the stemmer treats alike.</summary>
internal static class Spelling
{
    private static readonly Dictionary<string, string> _forms = WordList.Lines("Forms").Select(WordList.Pair)
        .SelectMany(p => p.To.Split(' '), (p, other) => (p.From, Other: other))
        .ToDictionary(p => p.Other, p => p.From, StringComparer.Ordinal);

    private static readonly (string From, string To)[] _beginnings =
        [.. WordList.Lines("Spellings").Where(line => line[0] != '*').Select(WordList.Pair)];

    private static readonly (string From, string To)[] _insides =
        [.. WordList.Lines("Spellings").Where(line => line[0] == '*').Select(line => WordList.Pair(line[1..]))];

    private static readonly HashSet<string> _keepIse = WordList.Words("KeepIse").ToHashSet(StringComparer.Ordinal);

    private static readonly string[] _iseEndings =
        ["isation", "isations", "isational", "isationally", "ise", "ised", "ises", "ising", "iser", "isers", "isable", "isingly"];

    /// <summary>The spelling that stands for all spellings of a folded word; the word itself when there is no other.</summary>
    public static string Common(string word)
    {
        if (word.Length < 2)
            return word;
        if (_forms.TryGetValue(word, out var form))
            return form;
        return WithLog(WithZ(Respelled(word)));
    }

    private static string Respelled(string word)
    {
        foreach (var (from, to) in _beginnings)
            if (word.StartsWith(from, StringComparison.Ordinal))
                return to + word[from.Length..];
        foreach (var (from, to) in _insides)
            if (word.Contains(from, StringComparison.Ordinal))
                return word.Replace(from, to, StringComparison.Ordinal);
        return word;
    }

    /// <summary>organise → organize; not promise or likewise (KeepIse.txt), nor short words and words with a vowel before -ise, such as raise.</summary>
    private static string WithZ(string word)
    {
        var ending = Array.Find(_iseEndings, e => word.EndsWith(e, StringComparison.Ordinal));
        if (ending is null)
            return word;
        var root = word[..^ending.Length];
        var keeps = root.Length < 3 || "aeiou".Contains(root[^1]) || root[^1] == 'w' || _keepIse.Contains(root);
        return keeps ? word : $"{root}iz{ending[2..]}";
    }

    /// <summary>dialogue → dialog.</summary>
    private static string WithLog(string word) =>
        word.EndsWith("logue", StringComparison.Ordinal) ? word[..^2]
        : word.EndsWith("logues", StringComparison.Ordinal) ? $"{word[..^3]}s"
        : word;
}
