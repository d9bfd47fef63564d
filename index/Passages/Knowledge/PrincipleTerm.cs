namespace Index.Passages.Knowledge;

/// <summary>A term of a principle: its analysed words, the word that must stand in the same sentence (or null), and how surely it speaks to the principle.</summary>
public sealed record PrincipleTerm(string Key, string? With, string Written, double Weight)
{
    /// <summary>Reads “term”, “term^0.7” or “one &amp; other^0.7”; null when it is none of these.</summary>
    public static PrincipleTerm? Parse(string written)
    {
        var parts = written.Split('&', StringSplitOptions.TrimEntries);
        if (parts.Length > 2 || ThesaurusTerm.Parse(parts[^1]) is not { } last) return null;
        if (parts.Length == 1) return new PrincipleTerm(last.Key, null, last.Written, last.Weight);
        return ThesaurusTerm.Parse(parts[0]) is { } first ? new PrincipleTerm(first.Key, last.Key, $"{first.Written} & {last.Written}", last.Weight) : null;
    }
}
