using System.Collections.Concurrent;
using Index.Corpus;
using Index.FullText.Memory;
using Index.FullText.Scoring;
using Index.Text;
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
    // Of postings, at twelve bytes, and of places, at eight and a little: some 160 megabytes in all when both caches are full twice.
    private const int Kept = 4_000_000;
    private readonly LuceneDirectory _directory;
    private readonly IDisposable? _hold;
    private readonly bool _hasLabels;
    private readonly SpareEngine? _spare;
    private readonly string[] _words;
    private readonly SearcherManager _searchers;
    private readonly AtomicReader? _segment;
    private readonly ClauseLengths _lengths;
    private readonly DocumentNumbers _documents;
    private readonly QueryScan _scan;
    private readonly ConcurrentBag<TermReader> _readers = [];
    private readonly TermCache<TermValues> _values = new(Kept, values => values.Count);
    private readonly TermCache<TermPlaces> _places = new(Kept, places => places.Count);

    /// <summary>Opens an index of these very clauses; what can no longer be read of it comes from <paramref name="spare"/>, and <paramref name="hold"/> is let go with it.</summary>
    internal LuceneEngine(LuceneDirectory directory, IReadOnlyList<Clause> clauses, bool hasLabels = false, SpareEngine? spare = null, IDisposable? hold = null)
    {
        (Clauses, _directory, _hasLabels, _spare, _hold) = (clauses, directory, hasLabels, spare, hold);
        _words = VocabularyFile.Read(directory);
        _searchers = new SearcherManager(directory, new Searchers());
        _segment = Look(searcher => searcher.IndexReader.NumDocs == clauses.Count ? searcher.IndexReader.Leaves
            : throw new InvalidDataException($"The index holds {searcher.IndexReader.NumDocs} clauses, and the corpus {clauses.Count}.")) is [var only] ? only.AtomicReader : null;
        _lengths = new ClauseLengths(_segment);
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
    public IReadOnlyList<Span> Places(int clause, string term) =>
        (_places.Find(term) ?? Read(_places, (reader, wanted) => reader.Places(wanted, Clauses), static (memory, wanted) => memory.PlacesOf(wanted), term)).In(clause);

    /// <inheritdoc/>
    public IReadOnlyList<LabelledClause>? Labelled(string label) => _hasLabels ? Read(reader => reader.Labelled(label)) : null;

    /// <summary>Lets the files go once the last question that is under way has been answered.</summary>
    public void Dispose()
    {
        _searchers.Dispose();
        _directory.Dispose();
        _hold?.Dispose();
    }

    /// <summary>Lends a searcher, which scores as Lucene does, to whoever looks into the index by Lucene's own queries; it keeps the files open meanwhile.</summary>
    internal T Look<T>(Func<IndexSearcher, T> look)
    {
        var searcher = _searchers.Acquire();
        try
        {
            return look(searcher);
        }
        finally
        {
            _searchers.Release(searcher);
        }
    }

    private TermValues ValuesOf(string term) =>
        _values.Find(term) ?? Read(_values, static (reader, wanted) => reader.Values(wanted), static (memory, wanted) => memory.ValuesOf(wanted), term);

    private T Read<T>(TermCache<T> cache, Func<TermReader, string, T> read, Func<MemoryEngine, string, T> instead, string term)
        where T : class
    {
        if (Read(reader => read(reader, term)) is not { } found) return instead(_spare!.InUse!, term);
        cache.Add(term, found);
        return found;
    }

    // Null when the index can no longer be read, and the spare engine has taken over.
    private T? Read<T>(Func<TermReader, T> read)
        where T : class => _spare?.InUse is not null ? null : Look(_ =>
    {
        try
        {
            // A reader is lent to one thread at a time.
            var reader = _readers.TryTake(out var free) ? free : new TermReader(_segment, _lengths);
            var found = read(reader);
            // One that failed may stand anywhere, so it is not lent again.
            _readers.Add(reader);
            return found;
        }
        // A disk that fails and bytes that have changed show as any exception; where memory is short, an index in it would not help.
        catch (Exception fault) when (_spare is not null && fault is not OutOfMemoryException)
        {
            _spare.TakeOver(fault);
            return null;
        }
    });

    private sealed class Searchers : SearcherFactory
    {
        public override IndexSearcher NewSearcher(IndexReader reader) => new(reader) { Similarity = IndexFields.Similarity };
    }
}
