using System.Globalization;
using System.Text;

namespace Index.FullText.Analysis;

/// <summary>Tells the kinds of characters apart.</summary>
internal static class RuneKinds
{
    public static RuneKind Of(Rune rune)
    {
        if (rune.IsAscii)
            return char.IsAsciiLetterOrDigit((char)rune.Value) ? RuneKind.Word : RuneKind.Separator;
        if (IsApostrophe(rune))
            return RuneKind.Separator;

        // Half-width kana have their voicing marks as letters.
        if (rune.Value is 0xFF9E or 0xFF9F)
            return RuneKind.Mark;

        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.DecimalDigitNumber => RuneKind.Word,
            UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.LetterNumber =>
                IsUnspaced(rune.Value) ? RuneKind.Ideograph : RuneKind.Word,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => RuneKind.Mark,
            UnicodeCategory.Format => RuneKind.Ignored,
            _ => RuneKind.Separator,
        };
    }

    public static bool IsApostrophe(Rune rune) => rune.Value is '\'' or '\u2019' or '\u2018' or '\u201B' or '\u02BC' or '\u02BB' or '\uFF07';

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011' or '\u2013' or '\uFE63' or '\uFF0D';

    /// <summary>Thai, Lao, Myanmar, Khmer, kana, Han and their half-width and older forms.</summary>
    private static bool IsUnspaced(int value) => value is
        (>= 0x0E00 and <= 0x0EFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF) or
        (>= 0x2E80 and <= 0x312F) or (>= 0x3190 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or
        (>= 0xFF66 and <= 0xFF9D) or (>= 0x1B000 and <= 0x1B16F) or (>= 0x20000 and <= 0x3FFFF);
}
