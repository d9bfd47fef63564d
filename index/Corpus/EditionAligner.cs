using Index.Corpus.Parsing;

namespace Index.Corpus;

/// <summary>Joins the copies of one document: the first copy's clauses are quoted, the same clauses elsewhere are “also in”.</summary>
internal static class EditionAligner
{
    // Two copies of one clause share nearly all their word pairs; two clauses of one document share few.
    private const double SameClause = 0.6;

    public static (IReadOnlyList<Clause> Clauses, IReadOnlyList<Clause> Apparatus, IReadOnlyList<Variant> Variants) Align(IReadOnlyList<ParsedEdition> copies)
    {
        var clauses = copies[0].Clauses.ToList();
        var apparatus = copies[0].Apparatus.ToList();
        var variants = new List<Variant>();
        if (copies.Count == 1) return (clauses, apparatus, variants);

        var places = clauses.Concat(apparatus).Select(c => c.Id.Place).ToHashSet();
        var counts = new Dictionary<string, int>();
        Clause Free(Clause clause, int number) => clause with { Id = clause.Id with { Place = SectionSlugs.Unique(clause.Id.Place, places, counts) }, Number = number };

        var index = new WordPairIndex();
        foreach (var clause in clauses) index.Add(clause.Quote);
        foreach (var copy in copies.Skip(1))
        {
            var known = clauses.Count;
            foreach (var other in copy.Clauses)
            {
                var (at, alike) = index.MostAlike(other.Quote);
                if (alike <= SameClause)
                {
                    clauses.Add(Free(other, clauses.Count + 1));
                    continue;
                }
                clauses[at] = clauses[at] with { AlsoIn = [.. clauses[at].AlsoIn, other.Text] };
                variants.AddRange(VariantFinder.Between(clauses[at].Id, clauses[at].Text, other.Text));
            }
            // A clause is not looked for in its own copy.
            foreach (var added in clauses.Skip(known)) index.Add(added.Quote);
            foreach (var line in copy.Apparatus)
            {
                var again = apparatus.Count(a => a.Kind == line.Kind);
                apparatus.Add(Free(line, apparatus.Count + 1) with { Label = $"{line.Label} of the edition “{copy.Edition.Name}”", Ordinal = again > 0 ? again + 1 : null });
            }
        }
        return (clauses, apparatus, variants);
    }
}
