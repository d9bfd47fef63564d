using System.Globalization;
using Index.Text;

namespace Index.Quotes.References;

/// <summary>One character of any script's typography to the plain ones that references are read in.</summary>
internal static class Folding
{
    /// <summary>The folded characters: none for what is invisible, a digit for ② and Ⅳ, a space for what only decorates.</summary>
    public static string Of(char typed)
    {
        if (char.IsAsciiLetterOrDigit(typed)) return char.ToLowerInvariant(typed).ToString();
        if (typed is >= '\uFF01' and <= '\uFF5E') return Of((char)(typed - 0xFEE0));
        return char.GetUnicodeCategory(typed) switch
        {
            UnicodeCategory.DashPunctuation => "-",
            UnicodeCategory.Format or UnicodeCategory.NonSpacingMark => "",
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => Number(typed),
            UnicodeCategory.Surrogate or UnicodeCategory.Control => " ",
            _ => Mark(typed),
        };
    }

    private static string Number(char typed)
    {
        var value = CharUnicodeInfo.GetNumericValue(typed);
        // A vulgar fraction stays a word of its own: “2½” must never be read as 2.
        return value >= 0 && double.IsInteger(value) ? value.ToString(CultureInfo.InvariantCulture) : "fraction";
    }

    private static string Mark(char typed)
    {
        // “1º” is 1, and not 1(o).
        if (typed is 'º' or 'ª') return "";
        if (char.IsLetter(typed)) return PlainLetters.Of(typed);
        return typed switch
        {
            '\u2212' => "-",
            '\u2019' or '\u2018' or '\u02BC' => "'",
            '、' or '，' or '。' => ",",
            '№' => " no ",
            '&' or '+' => " and ",
            '…' => " ",
            '.' or ',' or ';' or ':' or '(' or ')' or '[' or ']' or '/' or '#' or '§' or '¶' or '\'' => typed.ToString(),
            _ => " ",
        };
    }
}
