using System.Globalization;
using System.Text;

namespace Index.Text;

/// <summary>
/// Letters without accents and in lower case, for ids and for comparing what people type. Compatibility decomposition
/// (NFKD) does most of it; where a
/// machine forces the invariant mode of globalization, .NET decomposes nothing and accented letters stay as they are.
/// </summary>
public static class PlainLetters
{
    // Letters that Unicode does not decompose: the plain ones stand before the colon, what they are written for behind
    // it.
    private const string Table = "d:đð h:ħ i:ı k:ĸ l:ł n:ŋ o:ø t:ŧ ss:ßẞ ae:æ oe:œ th:þ";

    private static readonly Dictionary<char, string> Plain = Table.Split(' ')
        .Select(row => row.Split(':'))
        .SelectMany(row => row[1], (row, letter) => (letter, Plain: row[0]))
        .ToDictionary(pair => pair.letter, pair => pair.Plain);

    /// <summary>The text without accents; letters of other scripts stay.</summary>
    public static string Of(string text) =>
        Ascii.IsValid(text) ? text.ToLowerInvariant() : string.Concat(text.Select(Of));

    /// <summary>
    /// What one UTF-16 unit becomes: a letter, several (ß is “ss”), or nothing for a mark above a letter.
    /// </summary>
    public static string Of(char letter)
    {
        var lower = char.ToLowerInvariant(letter);
        if (char.IsAscii(lower)) return lower.ToString();
        if (Plain.TryGetValue(lower, out var plain)) return plain;
        // Half a pair cannot be decomposed, and a character that Unicode does not know stays as it is.
        if (char.GetUnicodeCategory(lower) is UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned)
            return lower.ToString();
        var parts = lower.ToString().Normalize(NormalizationForm.FormKD);
        return string.Concat(parts
            .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark)
            .Select(char.ToLowerInvariant));
    }
}
