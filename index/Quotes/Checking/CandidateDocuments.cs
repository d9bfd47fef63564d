using Index.Corpus;
using Index.Search;
using Index.Text;

namespace Index.Quotes.Checking;

/// <summary>
/// The checker for a quotation: of a small corpus one over all documents, which keeps every word of them; of a large one a checker over the documents
/// whose clauses hold most of the quotation's rare words, by the index, and the claimed one.
/// </summary>
internal sealed class CandidateDocuments
{
    private const int MostDocuments = 8;
    private const int MostClauses = 100;
    private const int MostWords = 100;
    private readonly IReadOnlyList<Document> _documents;
    private readonly ClauseIndex _index;
    private readonly QuoteChecker? _all;

    public CandidateDocuments(IReadOnlyList<Document> documents, ClauseIndex index)
    {
        (_documents, _index) = (documents, index);
        if (index.Clauses.Count <= IndexSettings.MostInMemory) _all = new QuoteChecker(documents);
    }

    /// <summary>The checker over the documents that the text may come from.</summary>
    public QuoteChecker CheckerFor(string text, Document? claimed) => _all ?? new QuoteChecker(Holding(text, claimed));

    private List<Document> Holding(string text, Document? claimed)
    {
        var terms = Language.Of(text).Analyzer.Analyze(text).Select(token => token.Term).Distinct()
            .Select(term => (Term: term, Count: _index.DocumentFrequency(term))).Where(word => word.Count > 0)
            .OrderBy(word => word.Count).Take(MostWords);
        var query = new ClauseQuery([.. terms.Select(word => new Disjunction([new WeightedTerm(word.Term, 1)]))]);
        HashSet<string> ids =
        [
            .. _index.Search(query, MostClauses).Select(hit => _index.Clauses[hit.Clause].Id.Document).Distinct().Take(MostDocuments),
            .. claimed is null ? Array.Empty<string>() : [claimed.Id],
        ];
        return [.. _documents.Where(document => ids.Contains(document.Id))];
    }
}
