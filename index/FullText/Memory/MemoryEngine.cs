using Index.Corpus;
using Index.FullText.Scoring;
using Index.Text;

namespace Index.FullText.Memory;

/// <summary>The default engine: an inverted index in memory, built at start, with nothing on disk that could be damaged.</summary>
public sealed class MemoryEngine : IClauseEngine
{
    private readonly Dictionary<string, Postings> _postings;
    private readonly DocumentNumbers _documents;
    private readonly QueryScan _scan;

    internal MemoryEngine(IReadOnlyList<Clause> clauses, Dictionary<string, Postings> postings)
    {
        Clauses = clauses;
        _postings = postings;
        _documents = new DocumentNumbers(clauses);
        _scan = new QueryScan(clauses.Count, ValuesOf);
    }

    /// <inheritdoc/>
    public IReadOnlyList<Clause> Clauses { get; }

    /// <inheritdoc/>
    public IEnumerable<string> Vocabulary => _postings.Keys.Where(t => t.AsSpan().IndexOfAny(' ', '~') < 0);

    /// <summary>Builds the index of these clauses; <paramref name="phrases"/> become terms of their own.</summary>
    public static MemoryEngine Build(IReadOnlyList<IndexedClause> clauses, PhraseTable phrases) => MemoryIndexBuilder.Build(clauses, phrases);

    /// <inheritdoc/>
    public int DocumentFrequency(string term) => ValuesOf(term).Count;

    /// <inheritdoc/>
    public ReadOnlyMemory<int> Holders(string term) => ValuesOf(term).Holders;

    /// <inheritdoc/>
    public IReadOnlyList<Span> Places(int clause, string term) => PlacesOf(term).In(clause);

    /// <inheritdoc/>
    public IReadOnlyList<Hit> Find(EngineQuery query, int most) =>
        _scan.Best(query, most, query.Documents.Count > 0 ? _documents.Of(query.Documents) : null);

    /// <inheritdoc/>
    public IReadOnlyList<LabelledClause>? Labelled(string label) => null;

    /// <summary>What the term counts in which clauses.</summary>
    internal TermValues ValuesOf(string term) => _postings.TryGetValue(term, out var postings) ? postings.Values : TermValues.None;

    /// <summary>Where the term stands in all texts.</summary>
    internal TermPlaces PlacesOf(string term) => _postings.TryGetValue(term, out var postings) ? postings.Places : TermPlaces.None;
}
