using System.Globalization;

namespace Index.Text;

/// <summary>Numbers as digits, letters, Roman and Chinese numerals.</summary>
public static class Numerals
{
    private const int LargestRoman = 399;
    private const string HanDigits = "零一二三四五六七八九";

    private static readonly (int Value, string Sign)[] RomanSigns =
        [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    /// <summary>1 for “a” or “A” to 26; 0 for any other character.</summary>
    public static int OfLetter(char letter) => char.IsAsciiLetter(letter) ? char.ToLowerInvariant(letter) - 'a' + 1 : 0;

    /// <summary>1 to 399 for a well-formed Roman numeral of either case; 0 for anything else.</summary>
    public static int OfRoman(string numeral)
    {
        if (numeral.Length > 12) return 0;
        var value = 0;
        for (var i = 0; i < numeral.Length; i++)
        {
            var (digit, next) = (RomanDigit(numeral[i]), i + 1 < numeral.Length ? RomanDigit(numeral[i + 1]) : 0);
            if (digit == 0) return 0;
            value += digit < next ? -digit : digit;
        }

        var isWellFormed = value is > 0 and <= LargestRoman
            && string.Equals(ToRoman(value), numeral, StringComparison.OrdinalIgnoreCase);
        return isWellFormed ? value : 0;
    }

    /// <summary>0 to 999 for a Chinese numeral (十二, 一百零三, 二〇); -1 for anything else.</summary>
    public static int OfHan(ReadOnlySpan<char> numeral)
    {
        if (numeral.Length is 0 or > 6) return -1;
        var (value, digit, isPlace) = (0, -1, false);
        foreach (var sign in numeral)
        {
            var worth = sign switch { '百' => 100, '十' => 10, _ => 1 };
            if (worth > 1)
            {
                value += (digit < 1 ? 1 : digit) * worth;
                (digit, isPlace) = (-1, true);
                continue;
            }

            var next = sign is '〇' ? 0 : sign is '两' or '兩' ? 2 : HanDigits.IndexOf(sign, StringComparison.Ordinal);
            if (next < 0) return -1;
            // Digits one after the other are a number by places: 二〇 is 20.
            digit = digit > 0 && !isPlace ? 10 * digit + next : next;
        }

        return value + Math.Max(digit, 0);
    }

    /// <summary>
    /// What digits or a Chinese numeral mean; 0 for anything else, and for a number beyond the largest integer.
    /// </summary>
    public static int OfDigits(string sign) =>
        int.TryParse(sign, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : Math.Max(0, OfHan(sign));

    private static int RomanDigit(char letter) =>
        char.ToUpperInvariant(letter) switch { 'I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, 'C' => 100, _ => 0 };

    private static string ToRoman(int value)
    {
        var roman = "";
        foreach (var (worth, sign) in RomanSigns)
            for (; value >= worth; value -= worth)
                roman += sign;
        return roman;
    }
}
