using System.Globalization;
using System.Text.RegularExpressions;

namespace Index.Corpus.Parsing;

/// <summary>Reads the marker that opens a block, by its form alone; whether it is a list is decided among its neighbours.</summary>
internal static partial class MarkerReader
{
    private const int HighestNumber = 999;

    /// <summary>The marker at the start of the block, or null.</summary>
    public static Marker? Read(string block) =>
        Bullet(block) ?? Named(block) ?? Decimal(block) ?? Number(block) ?? LetterOrRoman(block) ?? Word(block);

    private static Marker? Bullet(string block) =>
        BulletForm().Match(block) is { Success: true } m ? new Marker(MarkerStyle.Bullet, 0, "", m.Length) : null;

    private static Marker? Named(string block)
    {
        var m = NamedForm().Match(block);
        if (!m.Success) return null;
        var digits = m.Groups["n"].Value;
        var number = char.IsAsciiDigit(digits[0]) ? int.Parse(digits, CultureInfo.InvariantCulture) : Numerals.OfRoman(digits);
        var label = m.Groups["name"].Value.TrimEnd('.') + " " + digits;
        return number > 0 ? new Marker(MarkerStyle.Named, number, label, m.Length) : null;
    }

    private static Marker? Decimal(string block) =>
        DecimalForm().Match(block) is { Success: true } m
            ? new Marker(MarkerStyle.Decimal, int.Parse(m.Groups["last"].Value, CultureInfo.InvariantCulture), m.Groups["n"].Value, m.Length)
            : null;

    private static Marker? Number(string block) =>
        NumberForm().Match(block) is { Success: true } m
        && int.Parse(m.Groups["n"].Value, CultureInfo.InvariantCulture) is > 0 and <= HighestNumber and var number
            ? new Marker(MarkerStyle.Number, number, m.Groups["n"].Value, m.Length)
            : null;

    private static Marker? LetterOrRoman(string block)
    {
        var m = LetterForm().Match(block);
        if (!m.Success) return null;
        var sign = m.Groups["n"].Value;
        // “(i)” opens a list of small numerals far more often than it follows “(h)”; the list reader mends the rare case.
        if (Numerals.OfRoman(sign) is > 0 and var roman && (sign.Length > 1 || sign is "i" or "I" or "v" or "V" or "x" or "X"))
            return new Marker(MarkerStyle.Roman, roman, sign, m.Length);
        return sign.Length == 1 ? new Marker(MarkerStyle.Letter, char.ToLowerInvariant(sign[0]) - 'a' + 1, sign, m.Length) : null;
    }

    private static Marker? Word(string block) =>
        WordForm().Match(block) is { Success: true } m && Numerals.OfOrdinal(m.Groups["n"].Value) is > 0 and var number
            ? new Marker(MarkerStyle.Word, number, m.Groups["n"].Value, m.Length)
            : null;

    [GeneratedRegex(@"^[-*•–—·◦▪●○‣⁃]\s+(?=\S)")]
    private static partial Regex BulletForm();

    [GeneratedRegex(@"^(?<name>article|art\.|section|sec\.|principle|point|paragraph|para\.|recital|chapter|part|title|rule|clause|goal|commitment|recommendation|objective|§§?)\s*(?<n>\d{1,3}|[IVXLC]+\b)\s*(?:[.:)–—-]+\s*|\s+|$)", RegexOptions.IgnoreCase)]
    private static partial Regex NamedForm();

    [GeneratedRegex(@"^\(?(?<n>\d{1,3}(?:\.\d{1,3})*\.(?<last>\d{1,3}))\.?\)?\s+(?=\S)")]
    private static partial Regex DecimalForm();

    [GeneratedRegex(@"^(?:\((?<n>\d{1,4})\)|(?<n>\d{1,4})[.)])\s+(?=\S)")]
    private static partial Regex NumberForm();

    [GeneratedRegex(@"^(?:\((?<n>[a-zA-Z]|[ivxlIVXL]{1,6})\)|(?<n>[a-z]|[ivxl]{1,6}|[IVXL]{1,6}|[A-H])[.)])\s+(?=\S)")]
    private static partial Regex LetterForm();

    [GeneratedRegex(@"^(?<n>\p{L}+)\s?[,:.–—-]\s")]
    private static partial Regex WordForm();
}
