using Index.Corpus;

namespace Index.FullText.Memory;

/// <summary>The default engine: an inverted index in memory, built at start, with nothing on disk that could be damaged.</summary>
public sealed class MemoryEngine : IClauseEngine
{
    private readonly Dictionary<string, Postings> _postings;
    private readonly DocumentNumbers _documents;

    internal MemoryEngine(IReadOnlyList<Clause> clauses, Dictionary<string, Postings> postings)
    {
        Clauses = clauses;
        _postings = postings;
        _documents = new DocumentNumbers(clauses);
    }

    /// <inheritdoc/>
    public IReadOnlyList<Clause> Clauses { get; }

    /// <inheritdoc/>
    public IEnumerable<string> Vocabulary => _postings.Keys.Where(t => t.AsSpan().IndexOfAny(' ', '~') < 0);

    /// <summary>Builds the index of these clauses; <paramref name="phrases"/> become terms of their own.</summary>
    public static MemoryEngine Build(IReadOnlyList<IndexedClause> clauses, PhraseTable phrases) => MemoryIndexBuilder.Build(clauses, phrases);

    /// <inheritdoc/>
    public int DocumentFrequency(string term) => _postings.TryGetValue(term, out var postings) ? postings.Count : 0;

    /// <inheritdoc/>
    public ReadOnlyMemory<int> Holders(string term) => _postings.TryGetValue(term, out var postings) ? postings.Holders : default;

    /// <inheritdoc/>
    public IReadOnlyList<Span> Places(int clause, string term) => _postings.TryGetValue(term, out var postings) ? postings.Places(clause) : [];

    /// <inheritdoc/>
    public IReadOnlyList<Hit> Find(EngineQuery query, int most)
    {
        var groups = new List<GroupScan>(query.Groups.Count);
        for (var g = 0; g < query.Groups.Count; g++)
            if (Terms(query.Groups[g]) is { Count: > 0 } terms)
                groups.Add(new GroupScan(g, terms, query.Tie));
        using var scan = new WindowScan(groups, Clauses.Count);
        return scan.Best(most, query.Documents.Count > 0 ? _documents.Of(query.Documents) : null);
    }

    private List<TermScan> Terms(TermGroup group)
    {
        var terms = new List<TermScan>(group.Terms.Count);
        for (var t = 0; t < group.Terms.Count; t++)
            if (group.Terms[t].Weight > 0 && _postings.TryGetValue(group.Terms[t].Term, out var postings))
                terms.Add(new TermScan(t, postings, group.Terms[t].Weight * Bm25.InverseDocumentFrequency(postings.Count, Clauses.Count)));
        return terms;
    }
}
