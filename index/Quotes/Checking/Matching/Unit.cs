using Index.Corpus;

namespace Index.Quotes.Checking.Matching;

/// <summary>A piece of one edition that can be quoted: a clause, an apparatus line, a heading or the title. The key is the same in every edition.</summary>
internal sealed record Unit(Document Document, Edition Edition, Clause? Clause, Placement Text, string Key, string Name)
{
    /// <summary>All units of one edition in order of print.</summary>
    public static IReadOnlyList<Unit> Of(Document document, Edition edition)
    {
        var file = edition.File.Name;
        var clauses = document.Clauses.Concat(document.Apparatus)
            .SelectMany(c => c.AlsoIn.Prepend(c.Text).Where(p => p.File.Name == file).Select(p => new Unit(document, edition, c, p, c.Id.ToString(), c.Id.ToString())));
        var headings = edition.Headings
            .Select(h => new Unit(document, edition, null, h, $"{document.Id} heading {h.Quote}", $"the heading “{h.Quote}” of {document.Id}"));
        var title = edition.Title is { } t ? [new Unit(document, edition, null, t, $"{document.Id} title", $"the title of {document.Id}")] : Array.Empty<Unit>();

        var units = new List<Unit>();
        foreach (var unit in title.Concat(clauses).Concat(headings).OrderBy(u => u.Text.Span.Start).ThenByDescending(u => u.Text.Span.Length))
            if (units.Count == 0 || units[^1].Text.Span.End <= unit.Text.Span.Start)
                units.Add(unit);
        return units;
    }

    /// <summary>Whether this copy is the one that is quoted by default.</summary>
    public bool IsFirstEdition => ReferenceEquals(Edition, Document.Editions[0]);
}
