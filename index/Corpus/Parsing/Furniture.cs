using System.Text.RegularExpressions;

namespace Index.Corpus.Parsing;

/// <summary>Lines that belong to a page and not to a text, known by their form alone wherever they stand.</summary>
internal static partial class Furniture
{
    /// <summary>The reason given for “Share”, “Read more” and the like.</summary>
    public const string WebButton = "button or link of a web page";

    private const int Longest = 200;

    /// <summary>Why the line is no part of any text, or null when it may be one.</summary>
    public static string? WhyLeftOut(string line) =>
        !line.Any(char.IsLetterOrDigit) ? "no letter or digit"
        : line.Length > Longest ? null
        : PageNumber().IsMatch(line) ? "page number"
        : JobNumber().IsMatch(line) ? "number of the printer or meeting"
        : PrintMark().IsMatch(line) ? "mark of a printed web page"
        : Breadcrumb().IsMatch(line) ? "breadcrumb"
        : Contact().IsMatch(line) ? "contact line"
        : Copyright().IsMatch(line) ? "copyright line"
        : Button().IsMatch(line) ? WebButton
        : null;

    /// <summary>Whether the line is drawn: only underscores, dashes or the like, as above footnotes.</summary>
    public static bool IsRule(string line) => Rule().IsMatch(line);

    // A bare year is no page number.
    [GeneratedRegex(@"^[^\w§]*(?:page\s+)?\d{1,3}(?:\s*(?:/|of)\s*\d{1,4})?\W*$|^\W*page\s+\d+\W*$|^\W*(?:you are on )?page\s*\d+\s*of\s*\d+\W*$|^\W*(?:\d{1,3}\s+){2,}\d{1,3}\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex PageNumber();

    /// <summary>“18-21345 (E) 1/5”, “*1465213*” and “45th plenary meeting” at the foot of United Nations documents.</summary>
    [GeneratedRegex(@"^\s*(?:\d{2}-\d{5}\s*(?:\([A-Z]\))?[\s\d/]*|\*\d{6,}\*|\d+(?:st|nd|rd|th) plenary meeting)\s*$")]
    private static partial Regex JobNumber();

    /// <summary>“12/5/24, 3:14 PM  Title | Site” and “https://… 1/2”.</summary>
    [GeneratedRegex(@"^\s*(?:\d{1,2}/\d{1,2}/\d{2,4},?\s+\d{1,2}:\d{2}\b.*|https?://\S+(?:\s+\d+/\d+)?)\s*$")]
    private static partial Regex PrintMark();

    [GeneratedRegex(@"^\s*home\s*[>»/›|]", RegexOptions.IgnoreCase)]
    private static partial Regex Breadcrumb();

    [GeneratedRegex(@"^\s*(?:tel|fax|phone|e-?mail|qq)\s*:", RegexOptions.IgnoreCase)]
    private static partial Regex Contact();

    [GeneratedRegex(@"^\s*(?:copyright\b.*|©.*|.*\ball rights reserved\.?)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Copyright();

    [GeneratedRegex(@"^\W*(?:(?:share(?: this(?: (?:page|article|story))?| on \w+)?|tweet|print(?: this page)?|e-?mail this|download(?: (?:the )?pdf| as pdf)?|save|advertise?ment|skip to (?:main )?content|back to top|(?:main )?menu|search|log ?in|sign (?:in|up)|subscribe(?: now)?|newsletter|read (?:more|next)|related (?:articles?|stories|content|links)|most (?:popular|read)|recommended for you|leave a (?:comment|reply)|(?:\d+ )?comments|follow us(?: on \w+)?|react now|more about|tip us off|send us news|other stories you (?:might|may) like|you (?:might|may) also like|latest (?:news|stories)(?: from \w+)?|cookie policy|privacy policy|terms of (?:use|service)|view (?:all|more)|facebook|twitter|linkedin|whatsapp|español|français)\W*)+$", RegexOptions.IgnoreCase)]
    private static partial Regex Button();

    [GeneratedRegex(@"^\s*(?:_{5,}|-{5,}|—{3,}|={5,}|\*{3,}|-{3})\s*$")]
    private static partial Regex Rule();
}
