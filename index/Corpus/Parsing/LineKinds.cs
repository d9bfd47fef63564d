using System.Text.RegularExpressions;
using Index.Text;

namespace Index.Corpus.Parsing;

/// <summary>Lines about a text that are known by their wording: datelines, bylines, editor's notes, footnotes.</summary>
internal static partial class LineKinds
{
    private const int MostWords = 45;
    private const int LongestDate = 200;

    // Dates of the other languages: “Tegel, den 3. Mai 2024”, “Fait à Paris, le 1er juin 2023”, “Hecho en Madrid, el 5
    // de marzo de 2022”, “2023年9月1日”.
    private static readonly Regex OtherDate = new(
        $$"""
        ^\(?(?:[\p{L}\ .'’-]{1,40},\s*
        |(?:geschehen|gegeben|beschlossen|angenommen|verabschiedet|unterzeichnet|fait|adoptée?|signée?|hecho|dad[oa]|adoptad[oa])
        \s[\p{L}\ .'’-]{1,40}\s+(?=(?:am|le|el)\s))?
        (?:(?:am|den|le|el|a)\s+)?
        \d{1,2}(?:\.|er|º|°)?\s+(?:de\s+)?(?:{{string.Join('|', Language.All.SelectMany(l => l.Months).Distinct())}})
        \.?\s+(?:del?\s+)?\d{4}\)?\.?$
        |^(?:[\u4E00-\u9FFF]{1,12}[，,]?\s*)?(?:\d{4}|[〇零一二三四五六七八九]{4})\s*年\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*月
        (?:\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*日)?[，,]?\s*(?:[于於在][\u4E00-\u9FFF]{1,12}|通过|通過)?$
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace);

    public static BlockKind? Of(string text) =>
        text.Length <= LongestDate && (Date().IsMatch(text) || OtherDate.IsMatch(text) || Done().IsMatch(text))
            ? BlockKind.Dateline
        : Byline().IsMatch(text) && !Prose.IsLongerThan(text, 25) ? BlockKind.Byline
        : Note().IsMatch(text) ? BlockKind.EditorsNote
        : IsFootnote(text) ? BlockKind.Footnote
        : null;

    /// <summary>“[1] …”, “¹ …”, “^1 …” or Markdown's “[^1]: …”.</summary>
    public static bool IsFootnote(string text) => Foot().IsMatch(text);

    /// <summary>“1 Resolution 217 A (III).”, a footnote only under a drawn line or another footnote.</summary>
    public static bool IsBareFootnote(string text) => BareFoot().IsMatch(text) && !Prose.IsLongerThan(text, MostWords);

    private const string Month = "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";

    [GeneratedRegex(@"^\(?(?:(?:updated|published|posted|date|dated|adopted|issued|signed|last (?:updated|modified))\s*(?:on|:)?\s*)?(?:(?:done (?:at|in) )?(?:(?-i:\p{Lu})[\p{L} .'’-]{1,40},\s*){1,3})?(?:on )?(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}(?:st|nd|rd|th)?(?:\s*[-–]\s*\d{1,2})?\s+(?:of\s+)?" + Month + @",?\s+\d{4}|" + Month + @",?\s+(?:\d{1,2}(?:st|nd|rd|th)?(?:\s*[-–]\s*\d{1,2})?,?\s+)?\d{4}|\d{1,2}[./]\d{1,2}[./]\d{4})\)?(?:\.|[;,|–—-] .*|\s+\d{1,2}:\d{2}.{0,10})?$", RegexOptions.IgnoreCase)]
    private static partial Regex Date();

    [GeneratedRegex(@"^(?:done|signed|given|adopted)\s+(?:at|in)\s+(?-i:\p{Lu})[\p{L} ]{1,40},?\s", RegexOptions.IgnoreCase)]
    private static partial Regex Done();

    [GeneratedRegex(@"^(?:by\s+(?-i:\p{Lu})[^.;:,]*(?:, [^.;:,]*){0,2}$|(?:written\s+by|authors?\s*:)\s|the\s+(?:writers?|authors?)\s+(?:is|are)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Byline();

    [GeneratedRegex(@"^[\[(*_]*(?:(?:editor|translator|publisher)(?:[’']?s|s[’'])?\s+note\b|(?:the\s+)?following\s+(?:text|document|statement|declaration|article|translation)\s+(?:was|is|were|has|had)\b|this\s+(?:text|document|translation|article|page|version)\s+(?:was|is|has\s+been)\s+(?:developed|drafted|translated|published|reproduced|adopted|prepared|provided)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Note();

    [GeneratedRegex(@"^(?:\[\d{1,3}\]|\^\d{1,3}|\[\^\w{1,20}\]:|[¹²³⁴⁵⁶⁷⁸⁹][⁰¹²³⁴⁵⁶⁷⁸⁹]{0,2})\s*\S")]
    private static partial Regex Foot();

    [GeneratedRegex(@"^\d{1,3}\s+\S")]
    private static partial Regex BareFoot();
}
