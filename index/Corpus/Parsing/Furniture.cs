using System.Text.RegularExpressions;

namespace Index.Corpus.Parsing;

/// <summary>Lines that belong to a page and not to a text, known by their form alone wherever they stand.</summary>
internal static partial class Furniture
{
    private const int Longest = 200;

    /// <summary>Why the line is no part of any text, or null when it may be one.</summary>
    public static string? WhyLeftOut(string line) =>
        !line.Any(char.IsLetterOrDigit) ? "no letter or digit"
        : line.Length > Longest ? null
        : PageNumber().IsMatch(line) ? "page number"
        : JobNumber().IsMatch(line) ? "job number"
        : Breadcrumb().IsMatch(line) ? "breadcrumb"
        : Contact().IsMatch(line) ? "contact line"
        : Copyright().IsMatch(line) ? "copyright line"
        : Button().IsMatch(line) ? "button or link of a web page"
        : null;

    /// <summary>Whether the line is drawn: only underscores, dashes or the like, as above footnotes.</summary>
    public static bool IsRule(string line) => Rule().IsMatch(line);

    // A bare year is no page number.
    [GeneratedRegex(@"^\W*(?:page\s+)?\d{1,3}(?:\s*(?:/|of)\s*\d{1,4})?\W*$|^\W*page\s+\d+\W*$|^\W*(?:you are on )?page\s*\d+\s*of\s*\d+\W*$|^\W*(?:\d{1,3}\s+){2,}\d{1,3}\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex PageNumber();

    /// <summary>“18-21345 (E) 1/5” and “*1465213*” at the foot of United Nations documents.</summary>
    [GeneratedRegex(@"^\s*(?:\d{2}-\d{5}\s*(?:\([A-Z]\))?[\s\d/]*|\*\d{6,}\*)\s*$")]
    private static partial Regex JobNumber();

    [GeneratedRegex(@"^\s*home\s*[>»/›|]", RegexOptions.IgnoreCase)]
    private static partial Regex Breadcrumb();

    [GeneratedRegex(@"^\s*(?:tel|fax|phone|e-?mail|qq)\s*:", RegexOptions.IgnoreCase)]
    private static partial Regex Contact();

    [GeneratedRegex(@"^\s*(?:copyright\b.*|©.*|.*\ball rights reserved\.?)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Copyright();

    [GeneratedRegex(@"^\W*(?:(?:share(?: this(?: (?:page|article|story))?| on \w+)?|tweet|print(?: this page)?|e-?mail this|download(?: (?:the )?pdf| as pdf)?|save|advertise?ment|skip to (?:main )?content|back to top|(?:main )?menu|search|log ?in|sign (?:in|up)|subscribe(?: now)?|newsletter|read (?:more|next)|related (?:articles?|stories|content|links)|most (?:popular|read)|recommended for you|leave a (?:comment|reply)|(?:\d+ )?comments|follow us(?: on \w+)?|react now|cookie policy|privacy policy|terms of (?:use|service)|view (?:all|more)|facebook|twitter|linkedin|whatsapp|español|français)\W*)+$", RegexOptions.IgnoreCase)]
    private static partial Regex Button();

    [GeneratedRegex(@"^\s*(?:_{5,}|-{5,}|—{3,}|={5,}|\*{3,}|-{3})\s*$")]
    private static partial Regex Rule();
}
