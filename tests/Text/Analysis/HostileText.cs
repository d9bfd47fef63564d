using CsCheck;
using Tests.Support;

namespace Tests.Text.Analysis;

/// <summary>Texts of characters that break word splitters.</summary>
internal static class HostileText
{
    private static readonly string[] Pieces =
    [
        "a", "B", "é", "e\u0301", "ß", "İ", "ﬁ", "ﷺ", "１", "7", "00", "000", "²", "½", "Ⅳ", "٣",
        "multi", "don", "t", "s", "ing", "ies", "'", "’", "ʼ", "'s", "n't", "'ll", ".", ",", "-", "\u2010", "\u2011",
        "–", "—", " ", "\n", "\t", "\0", "\u200B", "\u200D", "\uFEFF", "\u00AD", "\u202E", "\u0301", "\u20E3", "\uFE0F",
        "京", "タ", "ｶ", "ﾞ", "ไ", "ำ", "한", "\u1100", "й", "ς", "ͺ", "ّ", "😀", "𝐀", "𐐀", "\uD800",
        "\uDC00", "\uDBFF", "\uFFFF",
        "U.N.", "e.g", "@everyone", "<@1>", "`", "*", "\"", "(", "http://", "ʰ", "ª", "𠀀", "\u3164", "\u115F",
    ];

    /// <summary>Up to 59 pieces, one in eight any UTF-16 unit.</summary>
    public static Gen<string> Any { get; } =
        Gen.Frequency((7, GeneratedCases.Among(Pieces)), (1, Gen.UShort.Select(unit => ((char)unit).ToString())))
            .Array[0, 59].Select(string.Concat);
}
