using System.Text.RegularExpressions;

namespace Index.Corpus.Parsing;

/// <summary>Lines about a text that are known by their wording: datelines, bylines, editor's notes, footnotes.</summary>
internal static partial class LineKinds
{
    public static BlockKind? Of(string text) =>
        Date().IsMatch(text) ? BlockKind.Dateline
        : Byline().IsMatch(text) && Prose.Words(text).Count <= 25 ? BlockKind.Byline
        : Note().IsMatch(text) ? BlockKind.EditorsNote
        : Foot().IsMatch(text) ? BlockKind.Footnote
        : null;

    private const string Month = "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";

    [GeneratedRegex(@"^\(?(?:(?:updated|published|posted|date|dated|adopted|issued|signed|last (?:updated|modified))\s*(?:on|:)?\s*)?(?:(?:done (?:at|in) )?\p{Lu}[\p{L} .'’-]{1,40},\s*)?(?:on )?(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}(?:st|nd|rd|th)?(?:\s*[-–]\s*\d{1,2})?\s+(?:of\s+)?" + Month + @",?\s+\d{4}|" + Month + @"\s+(?:\d{1,2}(?:st|nd|rd|th)?(?:\s*[-–]\s*\d{1,2})?,?\s+)?\d{4}|\d{1,2}[./]\d{1,2}[./]\d{4})\)?\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex Date();

    [GeneratedRegex(@"^(?:by\s+\p{Lu}[^.;:]*$|(?:written\s+by|authors?\s*:)\s|the\s+(?:writers?|authors?)\s+(?:is|are)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Byline();

    [GeneratedRegex(@"^[\[(*_]*(?:(?:editor|translator|publisher)(?:[’']?s|s[’'])?\s+note\b|(?:the\s+)?following\s+(?:text|document|statement|declaration|article|translation)\s+(?:was|is|were|has|had)\b|this\s+(?:text|document|translation|article|page|version)\s+(?:was|is|has\s+been)\s+(?:developed|drafted|translated|published|reproduced|adopted|prepared|provided)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Note();

    [GeneratedRegex(@"^(?:\[\d{1,3}\]|\^\d{1,3})\s+\S")]
    private static partial Regex Foot();
}
