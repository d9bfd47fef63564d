using System.Globalization;
using Index.Text;

namespace Index.Corpus.Parsing;

/// <summary>Names of sections in clause ids, made from their headings.</summary>
internal static class Slug
{
    private const string NoLetters = "section";

    /// <summary>The metadata's slug for the heading, else the number it carries, else its first significant word.</summary>
    public static string Of(Section section, string heading, IReadOnlyDictionary<string, string> given)
    {
        foreach (var (words, slug) in given)
            if (string.Equals(words, heading, StringComparison.OrdinalIgnoreCase))
                return slug;
        return section.Heading!.Marker switch
        {
            { Style: MarkerStyle.Named } named when named.Label[^2] == ' ' && char.IsAsciiLetter(named.Label[^1]) && named.Label[^1] is not ('I' or 'V' or 'X') => $"{named.Form}-{Plain(named.Label[^1..])}",
            { Style: MarkerStyle.Named } named => $"{named.Form}-{named.Number.ToString(CultureInfo.InvariantCulture)}",
            { Style: MarkerStyle.Number or MarkerStyle.Roman } numbered => numbered.Number.ToString(CultureInfo.InvariantCulture),
            { Style: MarkerStyle.Decimal or MarkerStyle.Letter } marker => Plain(marker.Label),
            { Style: MarkerStyle.Bullet } => OfWords(section.Heading.Words),
            _ => OfWords(heading),
        };
    }

    /// <summary>Lower-case ASCII letters, digits and hyphens; “section” when nothing is left.</summary>
    public static string Plain(string text)
    {
        var letters = PlainLetters.Of(text)
            .Select(c => char.IsAsciiLetterOrDigit(c) || c == '.' ? c : char.IsWhiteSpace(c) || c is '-' or '_' or '/' ? '-' : '\0')
            .Where(c => c != '\0');
        var slug = string.Concat(letters).Trim('-', '.');
        return slug.Length > 0 ? slug : NoLetters;
    }

    /// <summary>The first significant word.</summary>
    public static string OfWords(string heading)
    {
        var word = Plain(Prose.Words(heading).FirstOrDefault(w => !Prose.IsSmall(w)) ?? heading);
        // Of a script without ASCII letters nothing is left but the meaning of a usual part.
        return word == NoLetters && HeadingRule.MeaningOf(heading) is { } meaning ? meaning : word;
    }
}
