using Index.Corpus;

namespace Index.Quotes.Checking.Matching;

/// <summary>A piece of one edition that can be quoted: a clause, an apparatus line, a heading or the title. The key is the same in every edition.</summary>
internal sealed record Unit(Document Document, Edition Edition, Clause? Clause, Placement Text, string Key)
{
    /// <summary>All units of one edition in order of print.</summary>
    public static IReadOnlyList<Unit> Of(Document document, Edition edition)
    {
        var file = edition.File.Name;
        var clauses = document.Clauses.Concat(document.Apparatus)
            .SelectMany(c => c.AlsoIn.Prepend(c.Text).Where(p => p.File.Name == file).Select(p => new Unit(document, edition, c, p, c.Id.ToString())));
        var headings = edition.Headings
            .Select(h => new Unit(document, edition, null, h, $"{document.Id} heading {h.Quote}"));
        var title = edition.Title is { } t ? [new Unit(document, edition, null, t, $"{document.Id} title")] : Array.Empty<Unit>();

        var units = new List<Unit>();
        foreach (var unit in title.Concat(clauses).Concat(headings).OrderBy(u => u.Text.Span.Start).ThenByDescending(u => u.Text.Span.Length))
            if (units.Count == 0 || units[^1].Text.Span.End <= unit.Text.Span.Start)
                units.Add(unit);
        return units;
    }

    /// <summary>What holds the words, to be read in a sentence: “wuzhen/2”, “the title of dfi”.</summary>
    public string Name => Clause?.Id.ToString() ?? (Text == Edition.Title ? CheckWords.Title(Document.Id) : CheckWords.Heading(Text.Quote, Document.Id));

    /// <summary>Whether this copy is the one that is quoted by default.</summary>
    public bool IsFirstEdition => ReferenceEquals(Edition, Document.Editions[0]);
}
