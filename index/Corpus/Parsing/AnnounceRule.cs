namespace Index.Corpus.Parsing;

/// <summary>
/// A paragraph that names in order what the next paragraphs are about (“governments, international organizations, companies …”)
/// is their lead-in, and they are its points.
/// </summary>
internal static class AnnounceRule
{
    private const int Fewest = 3;

    /// <summary>How many paragraphs after the first are announced by it, in order; 0 when too few to be a plan.</summary>
    public static int Announced(IReadOnlyList<Block> paragraphs)
    {
        if (paragraphs.Count <= Fewest) return 0;
        var plan = Prose.Words(paragraphs[0].Text).Select(w => w.ToLowerInvariant()).ToList();
        int from = 0, count = 0;
        for (var i = 1; i < paragraphs.Count; i++, count++)
        {
            var at = Place(plan, from, paragraphs[i].Text);
            if (at < 0) break;
            from = at + 1;
        }
        return count >= Fewest ? count : 0;
    }

    private static int Place(List<string> plan, int from, string paragraph)
    {
        var words = Prose.Words(paragraph).Take(2).Select(w => w.ToLowerInvariant()).ToList();
        if (words.Count < 2 || Prose.IsSmall(words[0])) return -1;
        for (var i = from; i + 1 < plan.Count; i++)
            if (plan[i] == words[0] && plan[i + 1] == words[1])
                return i + 1;
        // “Governments, as …” by its first word; “Internet companies are …” by the noun alone.
        var noun = paragraph.Length > words[0].Length && paragraph[words[0].Length] == ',' ? words[0] : words[1];
        return noun.Length > 4 && noun.EndsWith('s') ? plan.FindIndex(from, w => w == noun) : -1;
    }
}
