using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Index.Text.Analysis;

/// <summary>Writes British spellings the American way (organise, behaviour, centre, dialogue), so that both meet; by the rules of Spellings.txt and KeepIse.txt.</summary>
internal sealed class BritishSpellingFilter : TokenFilter
{
    private static readonly (string From, string To)[] Beginnings =
        [.. WordList.Lines("Spellings").Where(line => line[0] != '*').Select(WordList.Pair)];

    private static readonly (string From, string To)[] Insides =
        [.. WordList.Lines("Spellings").Where(line => line[0] == '*').Select(line => WordList.Pair(line[1..]))];

    private static readonly HashSet<string> KeepIse = WordList.Words("KeepIse").ToHashSet(StringComparer.Ordinal);

    private static readonly string[] IseEndings =
        ["isation", "isations", "isational", "isationally", "ise", "ised", "ises", "ising", "iser", "isers", "isable", "isingly"];

    private readonly ICharTermAttribute _term;

    public BritishSpellingFilter(TokenStream input)
        : base(input) => _term = AddAttribute<ICharTermAttribute>();

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken()) return false;
        if (_term.Length < 2) return true;
        var word = _term.ToString();
        var american = American(word);
        if (!ReferenceEquals(word, american)) _term.SetEmpty().Append(american);
        return true;
    }

    /// <summary>The American spelling of a folded word; the same string when there is no other.</summary>
    public static string American(string word) => WithLog(WithZ(Respelled(word)));

    private static string Respelled(string word)
    {
        foreach (var (from, to) in Beginnings)
            if (word.StartsWith(from, StringComparison.Ordinal))
                return to + word[from.Length..];
        foreach (var (from, to) in Insides)
            if (word.Contains(from, StringComparison.Ordinal))
                return word.Replace(from, to, StringComparison.Ordinal);
        return word;
    }

    // organise → organize; not promise or likewise (KeepIse.txt), nor short words and words with a vowel before -ise, such as raise.
    private static string WithZ(string word)
    {
        var ending = Array.Find(IseEndings, e => word.EndsWith(e, StringComparison.Ordinal));
        if (ending is null) return word;
        var root = word[..^ending.Length];
        var keeps = root.Length < 3 || "aeiou".Contains(root[^1], StringComparison.Ordinal) || root[^1] == 'w' || KeepIse.Contains(root);
        return keeps ? word : $"{root}iz{ending[2..]}";
    }

    // dialogue → dialog.
    private static string WithLog(string word) =>
        word.EndsWith("logue", StringComparison.Ordinal) ? word[..^2]
        : word.EndsWith("logues", StringComparison.Ordinal) ? $"{word[..^3]}s"
        : word;
}
