using System.Globalization;

namespace Index.Corpus.Parsing;

/// <summary>Numbers as words, as letters and as Roman numerals.</summary>
internal static class Numerals
{
    private static readonly string[] Cardinals = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    private static readonly string[] Ordinals =
    [
        "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
        "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
    ];

    /// <summary>The number that digits, a Roman numeral, a single letter or a word up to “ten” mean after “Article” or “Part”; 0 for anything else.</summary>
    public static int Of(string sign) =>
        int.TryParse(sign, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : sign.Length == 1 && sign[0] is not ('I' or 'V' or 'X') ? OfLetter(sign[0])
        : OfRoman(sign) is > 0 and var roman ? roman
        : Math.Max(0, Array.IndexOf(Cardinals, sign.ToLowerInvariant()));

    /// <summary>1 for “a” or “A” to 26; 0 for any other character.</summary>
    public static int OfLetter(char letter) => char.IsAsciiLetter(letter) ? char.ToLowerInvariant(letter) - 'a' + 1 : 0;

    /// <summary>1 to 20 for “first” (or “firstly”) to “twentieth”; 0 for any other word.</summary>
    public static int OfOrdinal(string word)
    {
        var lower = word.ToLowerInvariant();
        var found = Array.IndexOf(Ordinals, lower);
        if (found < 0 && lower.EndsWith("ly", StringComparison.Ordinal)) found = Array.IndexOf(Ordinals, lower[..^2]);
        return Math.Max(found, 0);
    }

    /// <summary>1 to 399 for a well-formed Roman numeral of either case; 0 for anything else.</summary>
    public static int OfRoman(string numeral)
    {
        if (numeral.Length > 12) return 0;
        var value = 0;
        for (var i = 0; i < numeral.Length; i++)
        {
            var (digit, next) = (Digit(numeral[i]), i + 1 < numeral.Length ? Digit(numeral[i + 1]) : 0);
            if (digit == 0) return 0;
            value += digit < next ? -digit : digit;
        }
        return value is > 0 and < 400 && string.Equals(ToRoman(value), numeral, StringComparison.OrdinalIgnoreCase) ? value : 0;
    }

    private static int Digit(char letter) =>
        char.ToUpperInvariant(letter) switch { 'I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, 'C' => 100, _ => 0 };

    private static string ToRoman(int value)
    {
        (int Value, string Sign)[] signs = [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        var roman = "";
        foreach (var (worth, sign) in signs)
            for (; value >= worth; value -= worth)
                roman += sign;
        return roman;
    }
}
