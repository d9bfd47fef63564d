using Index.Corpus;

namespace Index.Quotes.References;

/// <summary>A document as its readers name it: its parts, and the points that are numbered straight through.</summary>
internal sealed class Layout
{
    public Layout(Document document)
    {
        Document = document;
        Clauses = [.. document.Clauses.Select(c => new ClauseCard(c))];
        Apparatus = [.. document.Apparatus.Select(c => new ClauseCard(c))];
        Parts = PartsOf([.. Clauses, .. Apparatus], 0);
        AllParts = [.. Parts.SelectMany(WithInner)];
        Series = [.. Clauses.Where(c => c.IsUnderNumber && c.Path.Count > 0)];
        Vocabulary = [.. AllParts.SelectMany(p => p.Slug.All.Concat(p.Heading?.All ?? [])).Concat(Clauses.SelectMany(c => c.RunIn?.All ?? []))];
        Name = document.About.ShortNames is [var shortName, ..] ? shortName : document.Id;
    }

    public Document Document { get; }

    /// <summary>What replies call the document.</summary>
    public string Name { get; }

    public IReadOnlyList<ClauseCard> Clauses { get; }

    public IReadOnlyList<ClauseCard> Apparatus { get; }

    /// <summary>The parts that stand under no other.</summary>
    public IReadOnlyList<Part> Parts { get; }

    public IReadOnlyList<Part> AllParts { get; }

    /// <summary>The clauses whose number follows the document's name: “wuzhen 2”, “budapest 5”; empty when every number needs a section.</summary>
    public IReadOnlyList<ClauseCard> Series { get; }

    /// <summary>Every word of a section's name or a run-in heading.</summary>
    public HashSet<string> Vocabulary { get; }

    /// <summary>The numbered notes at the foot; empty in most documents.</summary>
    public Part Footnotes => new("footnotes", NameWords.Of("footnotes"), null, [.. Apparatus.Where(c => c.Clause.Kind == ClauseKind.Footnote)]);

    private static IEnumerable<Part> WithInner(Part part) => part.Inner.SelectMany(WithInner).Prepend(part);

    private static List<Part> PartsOf(IReadOnlyList<ClauseCard> cards, int depth)
    {
        var parts = new List<Part>();
        foreach (var group in cards.Where(c => NameOf(c, depth) is not null).GroupBy(c => NameOf(c, depth)!))
        {
            var heading = group.First().Clause.HeadingPath.ElementAtOrDefault(depth)?.Quote;
            List<ClauseCard> own = [.. group.Where(c => c.Clause.HeadingPath.Count <= depth + 1)];
            var slug = own.FirstOrDefault() is { } first ? SlugOf(first.Clause) ?? heading : heading;
            var name = (slug ?? group.Key).Replace('-', ' ');
            var inner = PartsOf([.. group.Where(c => c.Clause.HeadingPath.Count > depth + 1)], depth + 1);
            parts.Add(new Part(name, NameWords.Of(name), heading is null ? null : NameWords.Of(heading), own) { Inner = inner });
        }
        return parts;
    }

    // Two sections may carry one heading, so the place of the heading keeps them apart.
    private static string? NameOf(ClauseCard card, int depth) =>
        card.Clause.HeadingPath.ElementAtOrDefault(depth) is { } heading ? $"{heading.Quote}@{heading.Span.Start}" : depth == 0 ? SlugOf(card.Clause) : null;

    private static string? SlugOf(Clause clause) =>
        clause.Section ?? (clause.Id.Place.Any(char.IsAsciiDigit) ? null : clause.Id.Place);
}
