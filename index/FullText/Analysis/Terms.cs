using System.Text;

namespace Index.FullText.Analysis;

/// <summary>The term of a folded word: one spelling, one stem; the same string object for the same word, to save memory.</summary>
internal static class Terms
{
    // English fits many times over; the bounds keep hostile text from growing the table for ever.
    private const int MostRemembered = 65_536;

    /// <summary>Words beyond this are analysed anew each time.</summary>
    public const int LongestRemembered = 40;

    private static readonly TermTable _known = new(MostRemembered);

    public static string Of(StringBuilder folded)
    {
        if (folded.Length > LongestRemembered)
            return Make(folded.ToString());

        Span<char> word = stackalloc char[LongestRemembered];
        folded.CopyTo(0, word, folded.Length);
        return Of(word[..folded.Length]);
    }

    /// <summary>The same for a word of at most <see cref="LongestRemembered"/> characters.</summary>
    public static string Of(ReadOnlySpan<char> word)
    {
        if (_known.Find(word) is { } term)
            return term;

        var written = word.ToString();
        var made = Make(written);
        _known.Add(written, made);
        return made;
    }

    private static readonly Dictionary<string, string> _apart = WordList.Lines("Apart").Select(WordList.Pair)
        .SelectMany(p => p.To.Split(' '), (p, word) => (Term: p.From, Word: word))
        .ToDictionary(p => p.Word, p => p.Term, StringComparer.Ordinal);

    private static string Make(string word)
    {
        var common = Spelling.Common(word);
        return _apart.TryGetValue(common, out var term) ? term : Porter2.Stem(common);
    }
}
