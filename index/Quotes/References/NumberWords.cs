using System.Globalization;
using Index.Text;

namespace Index.Quotes.References;

/// <summary>
/// Numbers as people type them, in English and in the document's language: digits, “2nd”, “second”, “twenty-one”,
/// “zweite”, “last”.
/// </summary>
internal static class NumberWords
{
    /// <summary>Stands for “last” and “final”, whatever the series holds.</summary>
    public const int Last = -1;

    // “quatre-vingt-dix-neuf”
    private const int MostWords = 4;

    private static readonly Dictionary<Language, Dictionary<string, (int Value, bool IsOrdinal)>> Tables =
        Language.All.ToDictionary(l => l, TableOf);

    /// <summary>The number at <paramref name="at"/> and the place behind it; null when there is none. A number too big is <see cref="int.MaxValue"/>.</summary>
    public static (int Value, bool IsOrdinal, int Next)? Read(IReadOnlyList<Piece> pieces, int at, Language language)
    {
        if (at >= pieces.Count) return null;
        var text = pieces[at].Text;
        if (pieces[at].IsNumber)
        {
            var digits = string.Concat(text.TakeWhile(char.IsAsciiDigit));
            return (int.TryParse(digits, CultureInfo.InvariantCulture, out var value) ? value : int.MaxValue, digits != text, at + 1);
        }

        if (text is "last" or "final") return (Last, true, at + 1);
        return InWords(pieces, at, Tables[Language.English])
            ?? (language == Language.English ? null : InWords(pieces, at, Tables[language]));
    }

    // The longest number that begins here; a hyphen and a space between its words are the same.
    private static (int Value, bool IsOrdinal, int Next)? InWords(
        IReadOnlyList<Piece> pieces, int at, Dictionary<string, (int Value, bool IsOrdinal)> table)
    {
        (int Value, bool IsOrdinal, int Next)? found = null;
        var words = "";
        for (var (next, count) = (at, 0); next < pieces.Count && count < MostWords && pieces[next].IsWord; count++)
        {
            words += count == 0 ? pieces[next].Text : "-" + pieces[next].Text;
            next++;
            if (table.TryGetValue(words, out var number)) found = (number.Value, number.IsOrdinal, next);
            if (next < pieces.Count && pieces[next].IsDash && pieces[next].IsGlued) next++;
        }

        return found;
    }

    private static Dictionary<string, (int Value, bool IsOrdinal)> TableOf(Language language)
    {
        var table = new Dictionary<string, (int Value, bool IsOrdinal)>(StringComparer.Ordinal);
        foreach (var (word, value) in language.NumberWords) table[PlainLetters.Of(word)] = (value, false);
        foreach (var (word, value) in language.Ordinals) table.TryAdd(PlainLetters.Of(word), (value, true));
        return table;
    }
}
