using System.Reflection;
using Index.Corpus;
using Index.Text;
using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;
using LuceneDirectory = Lucene.Net.Store.Directory;

namespace Index.Search;

/// <summary>
/// The Lucene index of the clauses of some documents: which clauses hold which terms, where, and how well by BM25. Clauses are numbered from 0 in the order of
/// the documents, apparatus behind the clauses of each. Never changes; may be asked from any thread.
/// </summary>
public sealed class ClauseIndex : IDisposable
{
    // A question of the greatest length has fewer concepts.
    private const int MostConcepts = 10_000;
    private readonly LuceneDirectory _directory;
    private readonly IndexReader _reader;
    private readonly IndexSearcher _searcher;

    // The one segment of a finished index; none where there is no clause.
    private readonly AtomicReaderContext? _segment;
    private readonly CollectionStatistics _statistics;

    // Making one takes longer than most look-ups; what is read of a term does not hang on it any more.
    private readonly ThreadLocal<TermsEnum?> _terms;

    static ClauseIndex() => BooleanQuery.MaxClauseCount = MostConcepts;

    /// <summary>Takes an index that <see cref="ClauseIndexWriter"/> wrote of these very clauses, and its folder with it; throws <see cref="InvalidDataException"/> when it is of others.</summary>
    internal ClauseIndex(LuceneDirectory directory, IReadOnlyList<Clause> clauses)
    {
        (_directory, Clauses) = (directory, clauses);
        _reader = DirectoryReader.Open(directory);
        if (_reader.NumDocs != clauses.Count || _reader.Leaves.Count > 1)
            throw new InvalidDataException($"it holds {_reader.NumDocs:N0} clauses in {_reader.Leaves.Count} segments, and the corpus has {clauses.Count:N0}");
        _searcher = new IndexSearcher(_reader) { Similarity = Bm25.Similarity };
        _segment = _reader.Leaves.SingleOrDefault();
        _statistics = _searcher.CollectionStatistics(ClauseIndexWriter.Terms);
        _terms = new ThreadLocal<TermsEnum?>(Terms);
    }

    /// <summary>The search engine and its version, such as “Lucene.Net 4.8.0-beta00017”.</summary>
    public static string Engine { get; } =
        $"Lucene.Net {typeof(IndexReader).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+', ' ')[0]}";

    /// <summary>Everything indexed, clauses and quotable apparatus.</summary>
    public IReadOnlyList<Clause> Clauses { get; }

    /// <summary>All indexed words without expressions, in the order of their letters; read anew each time.</summary>
    public IEnumerable<string> Vocabulary
    {
        get
        {
            if (Terms() is not { } terms) yield break;
            while (terms.MoveNext())
                if (terms.Term.Utf8ToString() is var term && !ExpressionTable.IsSeveralWords(term) && WordPairs.WordsOf(term) is null)
                    yield return term;
        }
    }

    /// <summary>Writes the index of some documents into a folder of its own and opens it; known expressions are terms too.</summary>
    internal static ClauseIndex Build(LuceneDirectory directory, IReadOnlyList<ListedClause> clauses, IReadOnlyCollection<string> expressions, string corpus, Action<int> written)
    {
        ClauseIndexWriter.Write(directory, clauses, expressions, corpus, written);
        return new ClauseIndex(directory, [.. clauses.Select(listed => listed.Clause)]);
    }

    /// <summary>In how many clauses the term stands, headings and lead-ins included; 0 for an unknown term.</summary>
    public int DocumentFrequency(string term) => Find(term)?.DocFreq ?? 0;

    /// <summary>The inverse document frequency of a term that stands in so many clauses.</summary>
    public double Rarity(int clauses) => Bm25.InverseDocumentFrequency(clauses, Math.Max(1, Clauses.Count));

    /// <summary>Whether a clause of one of the documents holds the term.</summary>
    public bool Holds(IReadOnlyCollection<string> documents, string term)
    {
        if (Find(term)?.Docs(null, null, DocsFlags.NONE) is not { } postings) return false;
        while (postings.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
            if (documents.Contains(Clauses[postings.DocID].Id.Document))
                return true;
        return false;
    }

    /// <summary>The clauses of a range of numbers that hold the term in their text, ascending, with the places of it as spans of the source file.</summary>
    public IEnumerable<(int Clause, IReadOnlyList<Span> Places)> Postings(string term, Range clauses)
    {
        var (first, count) = clauses.GetOffsetAndLength(Clauses.Count);
        if (Offsets(term) is not { } postings || count == 0) yield break;
        for (var clause = postings.Advance(first); clause < first + count; clause = postings.NextDoc())
            if (PlacesAt(postings) is { Count: > 0 } places)
                yield return (clause, places);
    }

    /// <summary>Where the term stands in the clause's text, as spans of its source file; empty when only heading or lead-in hold it.</summary>
    public IReadOnlyList<Span> Places(int clause, string term) =>
        Offsets(term) is { } postings && postings.Advance(clause) == clause ? PlacesAt(postings) : [];

    /// <summary>The clauses with the highest scores, best first; equal scores in the order of the index; none for a query without a known term.</summary>
    public IReadOnlyList<Hit> Search(ClauseQuery query, int most)
    {
        if (_segment is null || most <= 0) return [];
        var found = _searcher.Search(ToLucene(query), FilterBy(query.Documents), Math.Min(most, Clauses.Count));
        int[] clauses = [.. found.ScoreDocs.Select(scored => scored.Doc).Order()];
        var concepts = Enumerable.Range(0, clauses.Length).Select(_ => new List<ConceptHit>()).ToArray();
        for (var number = 0; number < query.Concepts.Count; number++) AddHits(number, query, clauses, concepts);
        return [.. clauses.Select((clause, i) => new Hit(clause, concepts[i].Sum(hit => hit.Value), concepts[i])).OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Clause)];
    }

    /// <summary>Reads a file that was kept beside an index on disk under the same name; null when there is none, it is damaged, or it was made of other things.</summary>
    public T? ReadBeside<T>(string file, string madeOf, Func<DataInput, T> read)
        where T : class
    {
        if (_directory is RAMDirectory) return null;
        try
        {
            using var input = _directory.OpenInput(file, IOContext.READ_ONCE);
            // Before anything is read: a damaged length would take all memory.
            CodecUtil.ChecksumEntireFile(input);
            return input.ReadString() == madeOf ? read(input) : null;
        }
        // Damage shows as any exception, and what is kept here can be made again.
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return null;
        }
    }

    /// <summary>Keeps a file beside an index on disk, with Lucene's checksum; where that cannot be done a later start makes it again.</summary>
    public void WriteBeside(string file, string madeOf, Action<DataOutput> write)
    {
        if (_directory is RAMDirectory) return;
        try
        {
            using (var output = _directory.CreateOutput(file, IOContext.DEFAULT))
            {
                output.WriteString(madeOf);
                write(output);
                CodecUtil.WriteFooter(output);
            }

            _directory.Sync([file]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Nothing is lost but time.
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _terms.Dispose();
        _reader.Dispose();
        _directory.Dispose();
    }

    private static BooleanQuery ToLucene(ClauseQuery query)
    {
        var lucene = new BooleanQuery();
        foreach (var concept in query.Concepts)
        {
            var any = new DisjunctionMaxQuery((float)query.Tie);
            foreach (var (term, weight) in concept.Terms)
                if (weight > 0) any.Add(new TermQuery(new Term(ClauseIndexWriter.Terms, term)) { Boost = (float)weight });
            lucene.Add(any, Occur.SHOULD);
        }

        return lucene;
    }

    private static QueryWrapperFilter? FilterBy(IReadOnlyCollection<string> documents)
    {
        if (documents.Count == 0) return null;
        var any = new BooleanQuery();
        foreach (var document in documents) any.Add(new TermQuery(new Term(ClauseIndexWriter.Document, document)), Occur.SHOULD);
        return new QueryWrapperFilter(any);
    }

    // The parts of the scores that Lucene gave, from the same similarity, for those clauses alone; they are the evidence of what is made of a score later.
    private void AddHits(int number, ClauseQuery query, int[] clauses, List<ConceptHit>[] concepts)
    {
        var held = new List<TermHit>?[clauses.Length];
        for (var t = 0; t < query.Concepts[number].Terms.Count; t++)
        {
            var (term, weight) = query.Concepts[number].Terms[t];
            if (weight <= 0 || Find(term) is not { } terms) continue;
            var score = Scorer(terms, (float)weight);
            var postings = terms.DocsAndPositions(null, null, DocsAndPositionsFlags.OFFSETS);
            for (var i = 0; i < clauses.Length && postings.DocID != DocIdSetIterator.NO_MORE_DOCS; i++)
            {
                if (postings.DocID < clauses[i]) postings.Advance(clauses[i]);
                if (postings.DocID != clauses[i]) continue;
                (held[i] ??= []).Add(new TermHit(t, score.Score(clauses[i], postings.Freq), PlacesAt(postings)));
            }
        }

        for (var i = 0; i < clauses.Length; i++)
        {
            if (held[i] is not { } hits) continue;
            var best = hits[0];
            var sum = 0.0;
            foreach (var hit in hits)
            {
                sum += hit.Value;
                if (hit.Value > best.Value) best = hit;
            }

            concepts[i].Add(new ConceptHit(number, best.Term, best.Value + query.Tie * (sum - best.Value), hits));
        }
    }

    private Lucene.Net.Search.Similarities.Similarity.SimScorer Scorer(TermsEnum term, float weight)
    {
        var weighted = Bm25.Similarity.ComputeWeight(weight, _statistics, new TermStatistics(term.Term, term.DocFreq, term.TotalTermFreq));
        weighted.Normalize(1, 1);
        return Bm25.Similarity.GetSimScorer(weighted, _segment);
    }

    private TermsEnum? Terms() => _segment?.AtomicReader.GetTerms(ClauseIndexWriter.Terms)?.GetEnumerator();

    // Of this thread until it looks for the next term.
    private TermsEnum? Find(string term) => _terms.Value is { } terms && terms.SeekExact(new BytesRef(term)) ? terms : null;

    private DocsAndPositionsEnum? Offsets(string term) => Find(term)?.DocsAndPositions(null, null, DocsAndPositionsFlags.OFFSETS);

    private IReadOnlyList<Span> PlacesAt(DocsAndPositionsEnum postings)
    {
        List<Span>? places = null;
        var origin = Clauses[postings.DocID].Text.Span.Start;
        for (var left = postings.Freq; left > 0; left--)
        {
            postings.NextPosition();
            // Terms of headings and lead-ins have empty offsets.
            if (postings.EndOffset > postings.StartOffset) (places ??= []).Add(Span.Between(origin + postings.StartOffset, origin + postings.EndOffset));
        }

        return places is null ? [] : places;
    }
}
