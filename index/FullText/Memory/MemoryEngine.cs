using Index.Corpus;

namespace Index.FullText.Memory;

/// <summary>The default engine: an inverted index in memory, built at start, with nothing on disk that could be damaged.</summary>
public sealed class MemoryEngine : IClauseEngine
{
    private readonly Dictionary<string, Postings> _postings;
    private readonly int[] _lengths;
    private readonly double _averageLength;

    internal MemoryEngine(IReadOnlyList<Clause> clauses, Dictionary<string, Postings> postings, int[] lengths)
    {
        Clauses = clauses;
        _postings = postings;
        _lengths = lengths;
        _averageLength = lengths.Length == 0 ? 1 : Math.Max(1, lengths.Average());
    }

    /// <inheritdoc/>
    public IReadOnlyList<Clause> Clauses { get; }

    /// <inheritdoc/>
    public IEnumerable<string> Vocabulary => _postings.Keys.Where(t => t.AsSpan().IndexOfAny(' ', '~') < 0);

    /// <summary>Builds the index of these clauses; <paramref name="phrases"/> become terms of their own.</summary>
    public static MemoryEngine Build(IReadOnlyList<IndexedClause> clauses, PhraseTable phrases) => new MemoryIndexBuilder(phrases).Build(clauses);

    /// <inheritdoc/>
    public int DocumentFrequency(string term) => _postings.TryGetValue(term, out var postings) ? postings.Count : 0;

    /// <inheritdoc/>
    public IReadOnlyList<Span> Places(int clause, string term) => _postings.TryGetValue(term, out var postings) ? postings.Places(clause) : [];

    /// <inheritdoc/>
    public IReadOnlyList<Hit> Find(EngineQuery query, int most)
    {
        var board = new ScoreBoard(Clauses.Count, query.Tie);
        for (var g = 0; g < query.Groups.Count; g++)
        {
            var terms = query.Groups[g].Terms;
            for (var t = 0; t < terms.Count; t++)
                if (terms[t].Weight > 0 && _postings.TryGetValue(terms[t].Term, out var postings))
                    Add(board, postings, g, t, terms[t].Weight);
            board.CloseGroup(g);
        }
        return board.Best(most, query.Documents.Count > 0 ? i => query.Documents.Contains(Clauses[i].Id.Document) : null);
    }

    private void Add(ScoreBoard board, Postings postings, int group, int term, double weight)
    {
        var idf = weight * Bm25.InverseDocumentFrequency(postings.Count, Clauses.Count);
        for (var i = 0; i < postings.Count; i++)
        {
            var p = postings[i];
            var frequency = Bm25.Frequency(p.Text, p.Heading, p.LeadIn, _lengths[p.Clause], _averageLength);
            board.Add(p.Clause, term, idf * Bm25.Saturated(frequency));
        }
    }
}
