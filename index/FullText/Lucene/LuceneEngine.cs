using System.Collections.Concurrent;
using Index.Corpus;
using Index.FullText.Scoring;
using Lucene.Net.Index;
using Lucene.Net.Search;
using LuceneDirectory = Lucene.Net.Store.Directory;

namespace Index.FullText.Lucene;

/// <summary>
/// The engine on disk. Lucene keeps the terms with their counts and places; the scores are those of <see cref="Bm25"/> over them, the same as in memory to the last bit.
/// Lucene's own BM25Similarity cannot give these: it saturates every field by itself, keeps lengths in one byte, and scores in floats.
/// </summary>
public sealed class LuceneEngine : IClauseEngine, IDisposable
{
    // Twenty-four megabytes, twice at most.
    private const int PostingsKept = 2_000_000;
    private readonly LuceneDirectory _directory;
    private readonly IDisposable? _hold;
    private readonly string[] _words;
    private readonly SearcherManager _searchers;
    private readonly AtomicReader? _segment;
    private readonly ClauseLengths _lengths;
    private readonly DocumentNumbers _documents;
    private readonly QueryScan _scan;
    private readonly ConcurrentBag<TermReader> _readers = [];
    private readonly TermCache _cache = new(PostingsKept);

    /// <summary>Opens an index of these very clauses; <paramref name="hold"/> is let go with it.</summary>
    internal LuceneEngine(LuceneDirectory directory, IReadOnlyList<Clause> clauses, IDisposable? hold = null)
    {
        (Clauses, _directory, _hold) = (clauses, directory, hold);
        _words = VocabularyFile.Read(directory);
        _searchers = new SearcherManager(directory, new SearcherFactory());
        var searcher = _searchers.Acquire();
        try
        {
            if (searcher.IndexReader.NumDocs != clauses.Count) throw new InvalidDataException($"The index holds {searcher.IndexReader.NumDocs} clauses, and the corpus {clauses.Count}.");
            _segment = searcher.IndexReader.Leaves is [var only] ? only.AtomicReader : null;
            _lengths = new ClauseLengths(_segment);
        }
        finally
        {
            _searchers.Release(searcher);
        }
        _documents = new DocumentNumbers(clauses);
        _scan = new QueryScan(clauses.Count, ValuesOf);
    }

    /// <inheritdoc/>
    public IReadOnlyList<Clause> Clauses { get; }

    /// <inheritdoc/>
    public IEnumerable<string> Vocabulary => _words;

    /// <inheritdoc/>
    public int DocumentFrequency(string term) => ValuesOf(term).Count;

    /// <inheritdoc/>
    public ReadOnlyMemory<int> Holders(string term) => ValuesOf(term).Holders;

    /// <inheritdoc/>
    public IReadOnlyList<Hit> Find(EngineQuery query, int most) =>
        _scan.Best(query, most, query.Documents.Count > 0 ? _documents.Of(query.Documents) : null);

    /// <inheritdoc/>
    public IReadOnlyList<Span> Places(int clause, string term) => Read((clause, term, Clauses[clause].Text.Span.Start), static (reader, asked) => reader.Places(asked.clause, asked.term, asked.Start));

    /// <summary>Lets the files go once the last question that is under way has been answered.</summary>
    public void Dispose()
    {
        _searchers.Dispose();
        _directory.Dispose();
        _hold?.Dispose();
    }

    private TermValues ValuesOf(string term)
    {
        if (_cache.Find(term) is { } kept) return kept;
        var values = Read(term, static (reader, asked) => reader.Values(asked));
        _cache.Add(term, values);
        return values;
    }

    // A searcher that is held keeps the files open; a reader is lent to one thread at a time.
    private TResult Read<TAsked, TResult>(TAsked asked, Func<TermReader, TAsked, TResult> read)
    {
        var searcher = _searchers.Acquire();
        var reader = _readers.TryTake(out var free) ? free : new TermReader(_segment, _lengths);
        try
        {
            var result = read(reader, asked);
            // One that failed may stand anywhere, so it is not lent again.
            _readers.Add(reader);
            return result;
        }
        finally
        {
            _searchers.Release(searcher);
        }
    }
}
