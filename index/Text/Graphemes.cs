using System.Globalization;

namespace Index.Text;

/// <summary>
/// Cuts of a text that never fall inside what a reader takes for one character (Unicode's extended grapheme clusters).
/// </summary>
public static class Graphemes
{
    /// <summary>
    /// The length, in UTF-16 units, of the longest beginning of <paramref name="text"/> in whole graphemes that has at
    /// most <paramref name="most"/>;
    /// 0 when the first grapheme alone is longer.
    /// </summary>
    public static int Fitting(ReadOnlySpan<char> text, int most)
    {
        if (text.Length <= most) return text.Length;
        var end = 0;
        while (end < text.Length && end + StringInfo.GetNextTextElementLength(text[end..]) is var next && next <= most)
            end = next;
        return end;
    }

    /// <summary>
    /// The same, by code points where the first grapheme alone is longer; at least one code point when <paramref
    /// name="most"/> is 2 or more.
    /// </summary>
    public static int FittingSome(ReadOnlySpan<char> text, int most) =>
        Fitting(text, most) is > 0 and var end ? end
        : most > 0 && most < text.Length && char.IsHighSurrogate(text[most - 1]) ? most - 1
        : Math.Min(most, text.Length);

    /// <summary>
    /// The length of the grapheme at <paramref name="at"/>; of a code point alone where the grapheme is longer than
    /// <paramref name="most"/>,
    /// for there is no end to the marks that can be put on one letter.
    /// </summary>
    public static int LengthAt(string text, int at, int most) =>
        StringInfo.GetNextTextElementLength(text, at) is var length && length <= most ? length
        : char.IsHighSurrogate(text[at]) && at + 1 < text.Length ? 2 : 1;
}
