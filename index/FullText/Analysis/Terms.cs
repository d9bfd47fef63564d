using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text;

namespace Index.FullText.Analysis;

/// <summary>The term of a folded word: one spelling, one stem; the same string object for the same word, to save memory.</summary>
internal static class Terms
{
    // English fits many times over; the bounds keep hostile text from growing the table for ever.
    private const int MostRemembered = 65_536;

    /// <summary>Words beyond this are analysed anew each time.</summary>
    public const int LongestRemembered = 40;

    private static readonly ConcurrentDictionary<string, string> _known = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _knownBySpan =
        _known.GetAlternateLookup<ReadOnlySpan<char>>();

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
        if (_knownBySpan.TryGetValue(word, out var term))
            return term;

        var made = Make(word.ToString());
        if (_known.Count < MostRemembered)
            _known.TryAdd(word.ToString(), made);
        return made;
    }

    private static readonly FrozenDictionary<string, string> _apart = WordList.Lines("Apart").Select(WordList.Pair)
        .SelectMany(p => p.To.Split(' '), (p, word) => (Term: p.From, Word: word))
        .ToFrozenDictionary(p => p.Word, p => p.Term, StringComparer.Ordinal);

    private static string Make(string word)
    {
        var common = Spelling.Common(word);
        return _apart.TryGetValue(common, out var term) ? term : Porter2.Stem(common);
    }
}
