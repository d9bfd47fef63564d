using System.Text.RegularExpressions;
using Index.Text;

namespace Index.Corpus.Parsing;

/// <summary>
/// Reads numbers with a name, in every language that is known: “Article 5”, “Art. 2”, “§ 3”, “Article premier”, “Erster
/// Abschnitt”, “第二条”.
/// </summary>
internal static partial class NamedMarkerReader
{
    // In English an ordinal behind a name is prose (“Article first published in …”), and so are cardinals beyond ten.
    private const int LargestEnglishWord = 10;
    private const string HanNumber = "〇零一二三四五六七八九十百两兩0123456789";

    // Behind “第三条” these go on with a sentence about the article and open no article.
    private const string GoesOn = "规規所第中的至、和与與及或以之内內";

    private static readonly Language? Unspaced = Language.All.FirstOrDefault(l => l.IsUnspaced);

    /// <summary>The marker at the start of the block, or null.</summary>
    public static Marker? Read(string block) =>
        block.Length > 0 && Scripts.IsHan(block[0]) ? Han(block)
        : NameForm().Match(block) is not { Success: true } first ? null
        : Named(block, first) ?? OrdinalNamed(block, first);

    // “Article 5”: the name, then its number.
    private static Marker? Named(string block, Match first)
    {
        var name = first.Groups["word"].Value;
        // An abbreviation or a sign may stand right before its number; a word may not.
        if (first.Groups["space"].Length == 0 && char.IsLetter(name[^1])) return null;
        foreach (var language in Language.All)
        {
            if (!language.ProvisionWords.TryGetValue(name.ToLowerInvariant(), out var form)) continue;
            if (Number(block, first.Length, language) is not var (number, sign, end)) continue;
            // “Artikel 5 Absatz 2 gilt …” is about an article: in German every noun has a capital.
            if (language != Language.English && NamesAt(block, end, language)) continue;
            return new Marker(MarkerStyle.Named, number, $"{name} {sign}", end, form);
        }

        return null;
    }

    private static bool NamesAt(string block, int at, Language language) =>
        NameForm().Match(block, at) is { Success: true } name
        && language.ProvisionWords.ContainsKey(name.Groups["word"].Value.ToLowerInvariant());

    // “Erster Abschnitt”, “Première partie”: the ordinal stands before the name, and nothing but a mark or the end
    // behind it.
    private static Marker? OrdinalNamed(string block, Match first)
    {
        if (first.Groups["space"].Length == 0) return null;
        if (NameForm().Match(block, first.Length) is not { Success: true } second) return null;
        var (ordinal, name) = (first.Groups["word"].Value.ToLowerInvariant(), second.Groups["word"]);
        foreach (var language in Language.All)
        {
            if (language == Language.English
                || !language.Ordinals.TryGetValue(ordinal, out var number)
                || !language.ProvisionWords.TryGetValue(name.Value.ToLowerInvariant(), out var form)
                || MarkedEnd().Match(block, name.Index + name.Length) is not { Success: true } end) continue;
            return new Marker(MarkerStyle.Named, number, block[..end.Index], end.Index + end.Length, form);
        }

        return null;
    }

    private static (int Number, string Sign, int End)? Number(string block, int at, Language language)
    {
        if (SignForm().Match(block, at) is { Success: true } sign
            && OfSign(sign.Groups["n"].Value) is > 0 and var number && End(block, at + sign.Length) is { } end)
            return (number, sign.Value, end);
        if (WordsForm().Match(block, at) is not { Success: true } words) return null;
        // “décimo primero” is one number before “décimo” is.
        foreach (var length in (int[])[words.Length, words.Groups["first"].Length])
        {
            var word = block.Substring(at, length);
            var value = language.NumberOf(word.Replace(' ', '-'));
            if (language == Language.English && !IsSmallCardinal(word, value)) continue;
            if (value > 0 && End(block, at + length) is { } behind) return (value, word, behind);
        }

        return null;
    }

    private static bool IsSmallCardinal(string word, int value) =>
        value <= LargestEnglishWord && Language.English.NumberWords.ContainsKey(word.ToLowerInvariant());

    private static int OfSign(string sign) =>
        Numerals.OfDigits(sign) is > 0 and var digits ? digits
        : sign.Length == 1 && sign[0] is not ('I' or 'V' or 'X') ? Numerals.OfLetter(sign[0])
        : Numerals.OfRoman(sign);

    private static int? End(string block, int at) =>
        EndForm().Match(block, at) is { Success: true } end ? at + end.Length : null;

    // “第一条　总则”, “附件二”: the name behind the number, or “annex” before it.
    private static Marker? Han(string block)
    {
        if (Unspaced is not { } chinese) return null;
        var isFirst = block[0] == '第';
        var name = isFirst ? "" : NameAt(chinese, block, 0);
        if (!isFirst && (name.Length == 0 || chinese.ProvisionWords[name] != "annex")) return null;
        var start = isFirst ? 1 : name.Length;
        var end = start;
        while (end < block.Length && HanNumber.Contains(block[end], StringComparison.Ordinal)) end++;
        if (Numerals.OfDigits(block[start..end]) is not (> 0 and var number)) return null;
        if (isFirst) name = NameAt(chinese, block, end);
        if (name.Length == 0) return null;
        if (isFirst) end += name.Length;
        var marks = HanEnd().Match(block, end);
        var goesOn = marks.Length == 0 && end < block.Length;
        if (goesOn && (!isFirst || GoesOn.Contains(block[end], StringComparison.Ordinal))) return null;
        return new Marker(MarkerStyle.Named, number, block[..end], end + marks.Length, chinese.ProvisionWords[name]);
    }

    private static string NameAt(Language language, string block, int at) =>
        language.ProvisionWords.Keys
            .Where(name => string.CompareOrdinal(block, at, name, 0, name.Length) == 0)
            .MaxBy(name => name.Length) ?? "";

    [GeneratedRegex(@"\G(?<word>\p{L}{1,20}\.?|§§?)(?<space>\s*)")]
    private static partial Regex NameForm();

    [GeneratedRegex(@"\G(?<n>\d{1,3}|[IVXLC]{1,7}|[A-Z])(?:er|re|ère|\.?[ºª°])?(?![\p{L}\p{N}])")]
    private static partial Regex SignForm();

    [GeneratedRegex(@"\G(?<first>\p{L}+)(?:[ -]\p{L}+)?")]
    private static partial Regex WordsForm();

    [GeneratedRegex(
        """
        \G(?:[º°ª]?\s*[.:)–—-]+(?:\s+|$)   # Article 5. Text, Artículo 1.- Texto
        |\s*$                              # Article 5
        |(?<=§\s*\d{1,3})\s+               # § 3 text
        |\s+(?=[\p{Lu}\u3400-\u9FFF“"‘'„«¿]))  # Article 5 Text
        """,
        RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex EndForm();

    [GeneratedRegex(@"\G(?:\s*$|\s*[.:–—-]+\s+|\s*\n\s*)")]
    private static partial Regex MarkedEnd();

    [GeneratedRegex(@"\G[\s:：、.．。—–-]+")]
    private static partial Regex HanEnd();
}
