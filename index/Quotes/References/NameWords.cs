namespace Index.Quotes.References;

/// <summary>The significant words of a section's or clause's name, and how well typed words fit it.</summary>
internal sealed class NameWords
{
    private readonly IReadOnlyList<string> _words;
    private readonly HashSet<string> _all;

    private NameWords(IReadOnlyList<string> words)
    {
        _words = words;
        // “cybersecurity” finds “cyber security”.
        _all = [.. words, .. words.Zip(words.Skip(1), (a, b) => a + b)];
    }

    public IEnumerable<string> All => _all;

    public static NameWords Of(string name) => new(SmallWords.Without(TypedWords.Of(name)));

    /// <summary>Whether the typed words are the whole name.</summary>
    public bool Is(IReadOnlyList<string> typed) => typed.Count > 0 && string.Concat(typed) == string.Concat(_words);

    /// <summary>Whether every typed word is in the name; “multi-stakeholder” is found in “multistakeholder”.</summary>
    public bool Holds(IReadOnlyList<string> typed)
    {
        for (var i = 0; i < typed.Count; i++)
        {
            if (_all.Contains(typed[i])) continue;
            if (i + 1 >= typed.Count || !_all.Contains(typed[i] + typed[i + 1])) return false;
            i++;
        }
        return typed.Count > 0;
    }
}
