namespace Index.Corpus.Parsing;

/// <summary>Names of sections in clause ids, made from their headings.</summary>
internal static class Slug
{
    /// <summary>The metadata's slug for the heading, else the number it carries, else its first significant word.</summary>
    public static string Of(Section section, string heading, IReadOnlyDictionary<string, string> given)
    {
        foreach (var (words, slug) in given)
            if (string.Equals(words, heading, StringComparison.OrdinalIgnoreCase))
                return slug;
        if (section.Heading?.Marker is { Style: not MarkerStyle.Bullet } marker) return Plain(marker.Label);
        var words2 = Prose.Words(heading);
        return Plain(words2.FirstOrDefault(w => !Prose.IsSmall(w)) ?? heading);
    }

    /// <summary>Lower-case ASCII letters, digits and hyphens; “section” when nothing is left.</summary>
    public static string Plain(string text)
    {
        var letters = text.Normalize(System.Text.NormalizationForm.FormD).ToLowerInvariant()
            .Select(c => char.IsAsciiLetterOrDigit(c) || c == '.' ? c : char.IsWhiteSpace(c) || c is '-' or '_' or '/' ? '-' : '\0')
            .Where(c => c != '\0');
        var slug = string.Concat(letters).Trim('-', '.');
        return slug.Length > 0 ? slug : "section";
    }
}
