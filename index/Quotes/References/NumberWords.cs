using System.Globalization;

namespace Index.Quotes.References;

/// <summary>Numbers as people type them: digits, “2nd”, “second”, “twenty-one”, Roman numerals, “last”.</summary>
internal static class NumberWords
{
    /// <summary>Stands for “last” and “final”, whatever the series holds.</summary>
    public const int Last = -1;

    private static readonly string[] Cardinals = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".Split(' ');
    private static readonly string[] Ordinals = ("zeroth first second third fourth fifth sixth seventh eighth ninth tenth "
        + "eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth").Split(' ');
    private static readonly string[] Tens = "twenty thirty forty fifty sixty seventy eighty ninety".Split(' ');

    /// <summary>The number at <paramref name="at"/> and the place behind it; null when there is none. A number too big is <see cref="int.MaxValue"/>.</summary>
    public static (int Value, bool IsOrdinal, int Next)? Read(IReadOnlyList<Piece> pieces, int at)
    {
        if (at >= pieces.Count) return null;
        var text = pieces[at].Text;
        if (pieces[at].IsNumber)
        {
            var digits = text.TrimEnd('s', 't', 'n', 'd', 'r', 'h');
            return (int.TryParse(digits, CultureInfo.InvariantCulture, out var value) ? value : int.MaxValue, digits != text, at + 1);
        }
        if (text is "last" or "final") return (Last, true, at + 1);
        if (Unit(text) is { } unit) return (unit.Value, unit.IsOrdinal, at + 1);
        var tens = Array.FindIndex(Tens, t => t == text || t[..^1] + "ieth" == text);
        if (tens < 0) return null;
        var next = at + 1 < pieces.Count && pieces[at + 1].IsDash && pieces[at + 1].IsGlued ? at + 2 : at + 1;
        return text.EndsWith('y') && next < pieces.Count && Unit(pieces[next].Text) is { Value: > 0 and < 10 } small
            ? (20 + 10 * tens + small.Value, small.IsOrdinal, next + 1)
            : (20 + 10 * tens, text.EndsWith('h'), at + 1);
    }

    /// <summary>1 to 39 for a well-formed Roman numeral; null for anything else.</summary>
    public static int? Roman(string text)
    {
        var tens = text.TakeWhile(c => c == 'x').Count();
        if (text.Length == 0 || tens > 3) return null;
        var unit = Array.IndexOf(["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"], text[tens..]);
        return unit >= 0 ? 10 * tens + unit : null;
    }

    private static (int Value, bool IsOrdinal)? Unit(string word)
    {
        if (Array.IndexOf(Cardinals, word) is >= 0 and var cardinal) return (cardinal, false);
        var bare = word.EndsWith("thly", StringComparison.Ordinal) || word is "firstly" or "secondly" or "thirdly" ? word[..^2] : word;
        return Array.IndexOf(Ordinals, bare) is >= 0 and var ordinal ? (ordinal, true) : null;
    }
}
