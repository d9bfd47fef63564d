using Index.Corpus;
using Index.Passages;
using Index.Passages.Knowledge;
using Index.Passages.Ranking;
using Index.Search;

namespace Index.Principles;

/// <summary>Fills the coverage table from the answers of <c>principle</c>, and opens its silent cells.</summary>
internal sealed class CoverageReader(IReadOnlyList<Document> documents, ClauseIndex index, ThemeIndex themes, PrincipleAnswers principles, Asking asking)
{
    private const int MostNearest = 3;

    /// <summary>The whole table: themes in the order of the file, documents in the order of the corpus.</summary>
    public CoverageTable Table() =>
        new([.. documents.Select(d => d.Id)], [.. themes.Themes.Select(t => Row(t.Principle))]);

    /// <summary>What was tried in a silent document, and what came nearest; themes that are not in the file give no terms.</summary>
    public SilentCell Silence(Principle principle, Document document)
    {
        var at = themes.Themes.ToList().FindIndex(t => t.Principle.Id == principle.Id);
        if (at < 0) return new SilentCell(document.Id, [], []);
        var own = Enumerable.Range(0, index.Clauses.Count).Where(i => index.Clauses[i].Id.Document == document.Id).ToList();
        var tried = themes.Themes[at].Terms.Where(term => !own.Exists(clause => Holds(clause, term))).Select(term => term.Written).Distinct();
        return new SilentCell(document.Id, [.. tried], Nearest(principle, document, themes.MembersOf(at)));
    }

    private CoverageRow Row(Principle principle) =>
        // Each document is asked by itself: a principle's name may be a document's name too, and would then be read as a filter.
        new(principle, [.. documents.Select(d => new CoverageCell(d.Id, principles.Of(principle.Id, d).Passages))]);

    private bool Holds(int clause, PrincipleTerm term) =>
        index.Places(clause, term.Key).Count > 0 && (term.With is null || index.Places(clause, term.With).Count > 0);

    // A clause that holds a weak term of the theme is nearer than one that a question about the theme would turn up.
    private IReadOnlyList<Passage> Nearest(Principle principle, Document document, IReadOnlyList<Membership> members)
    {
        var brushed = members
            .Where(m => index.Clauses[m.Clause].Id.Document == document.Id)
            .OrderByDescending(m => m.Strength)
            .Select(m => new Passage(index.Clauses[m.Clause], Math.Round(m.Strength, 3), m.Places, new Explanation(() => PrincipleWords.HoldsOnly(string.Join(", ", m.Terms.Select(t => PrincipleWords.Quoted(t.Written)))), m.Strength)));
        var asked = asking.Ask(principle.Name, document);
        return [.. brushed.Concat(asked.Passages).Concat(asked.Near).Where(p => p.Clause.Id.Document == document.Id).DistinctBy(p => p.Clause.Id).Take(MostNearest)];
    }
}
