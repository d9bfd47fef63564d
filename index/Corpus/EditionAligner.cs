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
        foreach (var copy in copies.Skip(1))
        {
            foreach (var other in copy.Clauses)
            {
                var at = MostAlike(clauses, other);
                if (at < 0)
                {
                    clauses.Add(other with { Id = Free(other.Id, clauses), Number = clauses.Count + 1 });
                    continue;
                }
                clauses[at] = clauses[at] with { AlsoIn = [.. clauses[at].AlsoIn, other.Text] };
                variants.AddRange(VariantFinder.Between(clauses[at].Id, clauses[at].Text, other.Text));
            }
            foreach (var line in copy.Apparatus)
            {
                var id = Free(line.Id, apparatus);
                var again = apparatus.Count(a => a.Kind == line.Kind);
                apparatus.Add(line with { Id = id, Number = apparatus.Count + 1, Label = $"{line.Label} of the edition “{copy.Edition.Name}”", Ordinal = again > 0 ? again + 1 : null });
            }
        }
        return (clauses, apparatus, variants);
    }

    private static int MostAlike(List<Clause> clauses, Clause other)
    {
        var pairs = WordPairs(other.Quote);
        var (best, at) = (SameClause, -1);
        for (var i = 0; i < clauses.Count; i++)
        {
            if (clauses[i].Text.File == other.Text.File) continue;
            var mine = WordPairs(clauses[i].Quote);
            var alike = 2.0 * mine.Count(pairs.Contains) / Math.Max(1, mine.Count + pairs.Count);
            if (alike > best) (best, at) = (alike, i);
        }
        return at;
    }

    private static HashSet<string> WordPairs(string text)
    {
        var words = Prose.Words(text.ToLowerInvariant());
        return words.Count < 2 ? [.. words] : [.. words.Zip(words.Skip(1), (a, b) => a + " " + b)];
    }

    private static ClauseId Free(ClauseId id, List<Clause> taken)
    {
        var free = id;
        for (var n = 2; taken.Exists(c => c.Id == free); n++) free = id with { Place = $"{id.Place}-{n}" };
        return free;
    }
}
