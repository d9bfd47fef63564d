using System.Text;

namespace Tests.FullText;

/// <summary>Random strings of characters that break word splitters; the same seed gives the same string.</summary>
internal static class HostileText
{
    private static readonly string[] _pieces =
    [
        "a", "B", "é", "e\u0301", "ß", "İ", "ﬁ", "ﷺ", "１", "7", "00", "000", "²", "½", "Ⅳ", "٣", "multi", "don", "t", "s", "ing", "ies",
        "'", "’", "ʼ", "'s", "n't", "'ll", ".", ",", "-", "\u2010", "\u2011", "–", "—", " ", "\n", "\t", "\0", "\u200B", "\u200D", "\uFEFF",
        "\u00AD", "\u202E", "\u0301", "\u20E3", "\uFE0F", "京", "タ", "ｶ", "ﾞ", "ไ", "ำ", "한", "\u1100", "й", "ς", "ͺ", "ّ", "😀", "𝐀", "𐐀", "\uD800", "\uDC00",
        "\uDBFF", "\uFFFF", "U.N.", "e.g", "@everyone", "<@1>", "`", "*", "\"", "(", "http://", "ʰ", "ª", "𠀀", "\u3164", "\u115F",
    ];

    public static string Make(int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (var left = random.Next(60); left > 0; left--)
            text.Append(random.Next(8) == 0 ? ((char)random.Next(0x10000)).ToString() : _pieces[random.Next(_pieces.Length)]);
        return text.ToString();
    }
}
