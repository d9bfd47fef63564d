using System.Globalization;
using System.Text.RegularExpressions;
using Index.Text;

namespace Index.Corpus.Parsing;

/// <summary>Reads the marker that opens a block, by its form alone; whether it is a list is decided among its neighbours.</summary>
internal static partial class MarkerReader
{
    /// <summary>The marker at the start of the block, or null.</summary>
    public static Marker? Read(string block) =>
        Bullet(block) ?? NamedMarkerReader.Read(block) ?? Decimal(block)
        ?? Number(block) ?? LetterOrRoman(block) ?? Word(block);

    /// <summary>Whether a line holds a bullet or number and nothing else, its words standing on the next line.</summary>
    public static bool IsAlone(string line) => AloneForm().IsMatch(line);

    private static Marker? Bullet(string block) =>
        BulletForm().Match(block) is { Success: true } m ? new Marker(MarkerStyle.Bullet, 0, "", m.Length, m.Groups["n"].Value) : null;

    private static Marker? Decimal(string block) =>
        DecimalForm().Match(block) is { Success: true } m
            ? new Marker(MarkerStyle.Decimal, Int(m.Groups["last"]), m.Groups["n"].Value, m.Length, "1.1")
            : null;

    private static Marker? Number(string block) =>
        NumberForm().Match(block) is { Success: true } m && Numerals.OfDigits(m.Groups["n"].Value) is > 0 and var number
            ? new Marker(MarkerStyle.Number, number, m.Groups["n"].Value, m.Length, Form(m, FormOf(m.Groups["n"].Value)))
            : null;

    private static string FormOf(string number) => char.IsAsciiDigit(number[0]) ? "1" : "一";

    private static Marker? LetterOrRoman(string block)
    {
        var m = LetterForm().Match(block);
        if (!m.Success) return null;
        var sign = m.Groups["n"].Value;
        var isSmall = char.IsLower(sign[0]);
        var letter = sign.Length == 1 && m.Groups["dash"].Length == 0
            ? new Marker(MarkerStyle.Letter, Numerals.OfLetter(sign[0]), sign, m.Length, Form(m, isSmall ? "a" : "A"))
            : null;
        // “(c)”, “(d)” and “(l)” are numerals only after another, which is too rare to ask for.
        return Numerals.OfRoman(sign) is > 0 and var roman && (letter is null || sign is "i" or "I" or "v" or "V" or "x" or "X")
            ? new Marker(MarkerStyle.Roman, roman, sign, m.Length, Form(m, isSmall ? "i" : "I")) { AsLetter = letter }
            : letter;
    }

    private static Marker? Word(string block) =>
        WordForm().Match(block) is { Success: true } m && OrdinalOf(m.Groups["n"].Value) is > 0 and var number
            ? new Marker(MarkerStyle.Word, number, m.Groups["n"].Value, m.Length, "first")
            : null;

    private static int OrdinalOf(string word)
    {
        var lower = word.ToLowerInvariant();
        return Language.All.Select(language => language.Ordinals.GetValueOrDefault(lower))
            .FirstOrDefault(number => number > 0);
    }

    /// <summary>The signs around the number: “(1)”, “1)”, “1.”, “1 –”.</summary>
    private static string Form(Match m, string number)
    {
        var sign = m.Groups["n"];
        var before = m.Value[..(sign.Index - m.Index)].Trim();
        var after = m.Value[(sign.Index - m.Index + sign.Length)..].Trim();
        return before + number + (m.Groups["dash"].Length > 0 ? "-" : after);
    }

    private static int Int(Group digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?:(?<n>[-*+•–—·◦▪▫●○■□◆►▶➢➤✓✔‣⁃∙\uF0B7\uF0A7\uF0D8])\s+|(?<n>o)(?:\s{2,}|\t\s*| (?=\p{Lu})))(?=\S)")]
    private static partial Regex BulletForm();

    [GeneratedRegex(@"^\(?(?<n>\d{1,3}(?:\.\d{1,3}){0,4}\.(?<last>\d{1,3}))\.?\)?\s+(?=\S)|^(?:\*\*|__)(?<n>\d{1,3}(?:\.\d{1,3}){0,4}\.(?<last>\d{1,3}))\.?(?:\*\*|__)\s+(?=\S)|^(?<n>[A-Z]\.?(?<last>\d{1,2}))[.)]\s+(?=\S)")]
    private static partial Regex DecimalForm();

    [GeneratedRegex(
        """
        ^(?:\((?<n>\d{1,3})\)|(?<n>\d{1,3})[.)])                          # (1) text, 1.Text, 1.各国
        (?:\s+(?=\S)|(?=\p{Lu}\p{Ll})|(?=[\u4E00-\u9FFF]))
        |^(?:\*\*|__)(?<n>\d{1,3})[.)](?:\*\*|__)\s+(?=\S)                                     # **1.** text
        |^(?<n>\d{1,3})\s+(?<dash>[–—-])\s+(?=\p{Lu})                                          # 1 – Text
        |^[（(](?<n>[一二三四五六七八九十]{1,3}|\d{1,3})[）)]\s*(?=[\u4E00-\u9FFF])                 # （一）各国
        |^(?<n>[一二三四五六七八九十]{1,3}|\d{1,3})[、．]\s*(?=\S)                                # 一、各国
        """,
        RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex NumberForm();

    [GeneratedRegex(@"^(?:\((?<n>[a-zA-Z]|[ivxl]{1,6}|[IVXL]{1,6})\)|(?<n>[a-zA-Z]|[ivxl]{1,6}|[IVXL]{1,6})[.)])\s+(?=\S)|^(?<n>[IVXL]{1,6})\s+(?<dash>[–—-])\s+(?=\S)")]
    private static partial Regex LetterForm();

    [GeneratedRegex(@"^(?<n>\p{L}{4,18})\s?[,:.–—-]\s|^(?<n>第[一二三四五六七八九十]{1,3})[，、：]\s*(?=\S)")]
    private static partial Regex WordForm();

    [GeneratedRegex(@"^\s*(?:[*+•–—·◦▪▫●○■□◆►▶➢➤✓✔‣⁃∙\uF0B7\uF0A7\uF0D8-]|\((?:\d{1,3}|[a-zA-Z]|[ivxl]{1,6})\)|(?:\d{1,3}|[a-zA-Z]|[IVXLivxl]{1,6})[.)])\s*$")]
    private static partial Regex AloneForm();
}
