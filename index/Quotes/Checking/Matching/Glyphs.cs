using System.Globalization;
using System.Text;
using Index.Text;

namespace Index.Quotes.Checking.Matching;

/// <summary>Which characters of a quotation make no difference, and which are the same mark in another shape.</summary>
internal static class Glyphs
{
    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '‛' or '‚' or 'ʼ' or '′' or '´' or '`';

    public static bool IsQuoteMark(char c) =>
        IsApostrophe(c) || c is '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '‹' or '›' or '″' or '「' or '」' or '『' or '』';

    public static bool IsDash(char c) => c is '-' or '‐' or '‑' or '‒' or '–' or '—' or '―' or '−';

    public static bool IsHyphen(char c) => c is '-' or '‐' or '‑';

    /// <summary>Asterisks and underscores mark emphasis, in the sources as well as in chat.</summary>
    public static bool IsMarkup(char c) => c is '*' or '_';

    public static bool IsInvisible(char c) =>
        c is >= '\uFE00' and <= '\uFE0F' || char.GetUnicodeCategory(c) is UnicodeCategory.Format || (char.IsControl(c) && !char.IsWhiteSpace(c));

    public static bool IsIgnored(char c) => IsMarkup(c) || IsInvisible(c);

    /// <summary>Signs that carry meaning as a word does: a dropped “%” or another currency is never mere punctuation.</summary>
    public static bool IsSign(char c) =>
        c is '%' or '‰' or '§' or '°' or '&' or '+' or '=' || char.GetUnicodeCategory(c) is UnicodeCategory.CurrencySymbol;

    /// <summary>Scripts without spaces: every character counts as a word, so that a quotation may begin anywhere.</summary>
    public static bool IsIdeograph(char c) => Scripts.IsHan(c);

    public static bool IsMark(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>
    /// A letter as words are compared by it: in lower case, ligatures and full-width forms as plain letters (NFKC),
    /// umlauts and ß as people write them
    /// who have no key for them.
    /// </summary>
    public static string Fold(char c) => char.ToLowerInvariant(c) switch
    {
        _ when IsApostrophe(c) => "'",
        var plain when char.IsAscii(plain) => plain.ToString(),
        'ä' => "ae",
        'ö' => "oe",
        'ü' => "ue",
        'ß' or 'ẞ' => "ss",
        var other => other.ToString().Normalize(NormalizationForm.FormKC).ToLowerInvariant(),
    };
}
