using System.Text.RegularExpressions;

namespace Index.Corpus.Parsing;

/// <summary>Lines that belong to a page and not to a text, known by their form alone wherever they stand.</summary>
internal static partial class Furniture
{
    /// <summary>Why the line is no part of any text, or null when it may be one.</summary>
    public static string? WhyLeftOut(string line) =>
        !line.Any(char.IsLetterOrDigit) ? "no letter or digit"
        : PageNumber().IsMatch(line) ? "page number"
        : Breadcrumb().IsMatch(line) ? "breadcrumb"
        : Contact().IsMatch(line) ? "contact line"
        : Copyright().IsMatch(line) ? "copyright line"
        : null;

    [GeneratedRegex(@"^\W*(?:page\s+)?\d{1,4}(?:\s*(?:/|of)\s*\d{1,4})?\W*$|^\W*(?:\d{1,3}\s+){2,}\d{1,3}\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"^\s*home\s*[>»/›]", RegexOptions.IgnoreCase)]
    private static partial Regex Breadcrumb();

    [GeneratedRegex(@"^\s*(?:tel|fax|phone|e-?mail|qq)\s*:", RegexOptions.IgnoreCase)]
    private static partial Regex Contact();

    [GeneratedRegex(@"^\s*(?:copyright\b.*|©.*|.*\ball rights reserved\.?)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Copyright();
}
