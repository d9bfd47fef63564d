using Index.Text;

namespace Index.Quotes.References;

/// <summary>What is said when a reference names nothing: what is wrong, the valid range, and what to type instead.</summary>
internal static class Refusals
{
    private const int LongestTitle = 70;
    private const int LongestTyped = 60;

    /// <summary>“points 1 to 9”, “paragraphs 1 to 3 and bullets 1 to 6”; “1 to 9” is “1, 3 and 4” where numbers are missing.</summary>
    public static string Range(IEnumerable<ClauseCard> cards) =>
        Listed(cards.Where(c => c.Clause.Ordinal is not null).GroupBy(c => Nouns.Plural(c.Clause.Kind)).Select(g => $"{g.Key} {Numbers(g.Select(c => c.Clause.Ordinal!.Value))}"));

    /// <summary>“a”, “a and b”, “a, b and c”.</summary>
    public static string Listed(IEnumerable<string> items)
    {
        string[] all = [.. items];
        return all.Length < 2 ? string.Concat(all) : string.Join(", ", all[..^1]) + RefusalWords.And + all[^1];
    }

    public static Reference.Invalid NoSuchNumber(Layout layout, Part? part, IEnumerable<ClauseCard> cards, IReadOnlyList<string> missing)
    {
        var place = part is null ? layout.Name : RefusalWords.PartOf(part.Name, layout.Name);
        var range = part is null && Articles(cards) is { Length: > 0 } articles ? articles : Range(cards);
        var none = Listed(missing.Select(Short));
        var example = Example(layout, part);
        return range.Length == 0
            ? new(RefusalWords.Unnumbered(place, none), RefusalWords.TypeForAll(example))
            : new(RefusalWords.OutOfRange(place, range, none), RefusalWords.TypeInRange(example));
    }

    public static Reference.Invalid NoSeries(Layout layout, IReadOnlyList<string> missing) =>
        new(RefusalWords.NoSeries(layout.Name, Listed(missing.Select(Short))), Takes(layout));

    public static Reference.Invalid Backwards(Layout layout, Part? part, Asked asked)
    {
        var (from, to) = (Short(asked.Typed), Short(asked.TypedTo!));
        var place = part is null ? layout.Document.Id : $"{layout.Document.Id} {part.Name}";
        return new(RefusalWords.Backwards(from, to), RefusalWords.TypeSmallerFirst(place, to, from));
    }

    public static Reference.Invalid Alone(Layout layout) =>
        new(RefusalWords.Alone(layout.Name), Takes(layout));

    public static Reference.Invalid NoSuchPart(Layout layout, string typed, IReadOnlyList<string> meant) =>
        new(RefusalWords.NoSuchPart(layout.Name, Short(typed)), meant.Count == 0 ? Takes(layout) : $"{RefusalWords.DidYouMean(string.Join(RefusalWords.Or, meant.Select(RefusalWords.Quoted)))} {Takes(layout)}");

    public static Reference.Invalid NoSuchDocument(string typed, IReadOnlyList<Layout> layouts) =>
        new(RefusalWords.NoSuchDocument(Short(typed)), Documents(layouts));

    /// <summary>A number typed without a document, where no document has it.</summary>
    public static Reference.Invalid Nowhere(IReadOnlyList<Reference.Invalid> everywhere, IReadOnlyList<Layout> layouts) => everywhere is [var only]
        ? only
        : new(string.Join(' ', everywhere.Select(i => i.What)), Documents(layouts));

    public static Reference.Invalid Empty(IReadOnlyList<Layout> layouts) => new(RefusalWords.Empty, Documents(layouts));

    public static Reference.Invalid TooLong(int length, int most) =>
        new(RefusalWords.TooLong(length, most), RefusalWords.TypeFewWords);

    public static Reference.Invalid Negative(string typed) =>
        new(RefusalWords.Negative(Short(typed)), RefusalWords.TypeWithoutSign);

    /// <summary>Which references a document takes, in words.</summary>
    public static string Takes(Layout layout)
    {
        var parts = layout.AllParts.Where(p => p.Clauses.Count > 0).Select(p => Range(p.Clauses) is { Length: > 0 } range ? $"{RefusalWords.Quoted(p.Name)} ({range})" : RefusalWords.Quoted(p.Name));
        var series = layout.Series.Count > 0 ? [$"{Range(layout.Series)} ({RefusalWords.Quoted(Example(layout, null))})"] : Array.Empty<string>();
        return RefusalWords.Takes(layout.Name, Listed(series.Concat(parts)));
    }

    // Where the numbers are those of sections (“Article 5”), the points inside them are not what was missed.
    private static string Articles(IEnumerable<ClauseCard> cards)
    {
        var sections = cards.Select(c => (Name: c.Clause.Section?.Split('/')[0].Split('-') is [var name, _] ? name : null, c.Path)).ToList();
        return sections.All(s => s is { Name: not null, Path.Count: > 0 })
            ? Listed(sections.GroupBy(s => s.Name).Select(g => $"{RefusalWords.Sections(g.Key!)} {Numbers(g.Select(s => s.Path[0]))}"))
            : "";
    }

    private static string Documents(IReadOnlyList<Layout> layouts) => layouts.Count == 0
        ? RefusalWords.NoDocuments
        : RefusalWords.TypeDocumentFirst(Listed(layouts.Select(Known)), Example(layouts[0], null));

    private static string Known(Layout layout)
    {
        var full = layout.Document.Title.Length <= LongestTitle ? layout.Document.Title : layout.Name;
        return full.Equals(layout.Document.Id, StringComparison.OrdinalIgnoreCase) ? layout.Document.Id : $"{layout.Document.Id} ({full})";
    }

    private static string Example(Layout layout, Part? part)
    {
        var cards = part?.Clauses ?? (layout.Series.Count > 0 ? layout.Series : []);
        var (id, name) = (layout.Document.Id, part is null ? "" : " " + part.Name);
        return id + name + (cards.Where(c => c.Clause.Ordinal is not null).Take(2).LastOrDefault()?.Clause.Ordinal is { } number ? $" {number}" : "");
    }

    private static string Numbers(IEnumerable<int> all)
    {
        int[] numbers = [.. all.Distinct().Order()];
        return numbers is [var only] ? $"{only}" : numbers[^1] - numbers[0] == numbers.Length - 1 ? RefusalWords.FromTo(numbers[0], numbers[^1]) : Listed(numbers.Select(n => $"{n}"));
    }

    private static string Short(string typed) =>
        typed.Length <= LongestTyped ? typed : typed[..Graphemes.FittingSome(typed, LongestTyped)] + "[…]";
}
