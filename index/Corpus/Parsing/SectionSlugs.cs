namespace Index.Corpus.Parsing;

/// <summary>Gives every section a slug of its own; where one number names two things, the heading above goes before it.</summary>
internal static class SectionSlugs
{
    public static void Name(IReadOnlyList<Section> sections, DocumentShape shape, Func<Section, string> heading, IReadOnlyDictionary<string, string> given, string? opening)
    {
        var headed = sections.Where(s => s.Heading is not null).ToList();
        foreach (var section in headed) section.Slug = Slug.Of(section, heading(section), given);

        var taken = new HashSet<string>();
        if (opening is not null) taken.Add(opening);
        // Items of the opening stand without a slug, and all others where the numbers run on.
        taken.UnionWith(sections.SelectMany(s => s.Blocks.Where(b => DocumentShape.IsOutermost(b) && (s.Heading is null || shape.IsOfWhole(b.Marker!)))).Select(b => ItemNumbering.PlaceOf(b.Marker!)));
        var twice = headed.GroupBy(s => s.Slug).Where(g => g.Count() > 1 || taken.Contains(g.Key)).SelectMany(g => g).Where(IsPartByNumber).Select(s => s.Parent).ToHashSet();

        var counts = new Dictionary<string, int>();
        foreach (var section in headed)
        {
            // The parent's own slug is final here: it stands before its parts.
            if (IsPartByNumber(section) && twice.Contains(section.Parent)) section.Slug = $"{section.Parent!.Slug}/{section.Slug}";
            // “I. Openness” over the points that run on from 1 is better known by its words.
            else if (taken.Contains(section.Slug) && section.Heading!.Marker is { Style: MarkerStyle.Number or MarkerStyle.Roman or MarkerStyle.Letter }) section.Slug = Slug.OfWords(section.Heading.Words);
            section.Slug = Unique(section.Slug, taken, counts);
        }
    }

    /// <summary>The name itself, or with the first free number behind it; <paramref name="counts"/> saves trying the numbers that are taken.</summary>
    public static string Unique(string name, HashSet<string> taken, Dictionary<string, int> counts)
    {
        if (taken.Add(name)) return name;
        var n = counts.GetValueOrDefault(name, 1);
        string unique;
        do unique = $"{name}-{++n}";
        while (!taken.Add(unique));
        counts[name] = n;
        return unique;
    }

    private static bool IsPartByNumber(Section section) => section.Parent is not null && section.Heading!.Marker is { Style: not MarkerStyle.Bullet };
}
