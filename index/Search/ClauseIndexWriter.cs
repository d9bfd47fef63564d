using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using LuceneDirectory = Lucene.Net.Store.Directory;
using LuceneDocument = Lucene.Net.Documents.Document;

namespace Index.Search;

/// <summary>Writes the index of all clauses: one Lucene document each, numbered like the clauses, in one segment. Nothing is stored: texts are those of the corpus.</summary>
internal static class ClauseIndexWriter
{
    /// <summary>The field of all terms of a clause, with positions and offsets.</summary>
    public const string Terms = "terms";

    /// <summary>The field of the id of a clause's document.</summary>
    public const string Document = "document";

    /// <summary>The commit's user data: what the index was made of.</summary>
    public const string Corpus = "corpus";

    private const int BufferMegabytes = 128;
    private const int Batch = 5_000;

    private static readonly FieldType TermsType = Frozen(new FieldType
    {
        IsIndexed = true,
        IsTokenized = true,
        IndexOptions = IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS,
    });

    /// <summary>Analyses on all cores, writes on this thread and commits under the name of the corpus; <paramref name="written"/> hears how many clauses are done.</summary>
    public static void Write(
        LuceneDirectory directory, IReadOnlyList<ListedClause> clauses, IReadOnlyCollection<string> expressions, string corpus, Action<int> written)
    {
        var known = new ExpressionTable(expressions, Vocabulary(clauses, expressions));
        var pairs = new WordPairs(expressions);
        using var writer = new IndexWriter(directory, Settings());
        try
        {
            using var stream = new ClauseTokenStream();
            var document = new StringField(Document, "", Field.Store.NO);
            LuceneDocument fields = [new Field(Terms, stream, TermsType), document];
            foreach (var batch in Batches(clauses, clause => ClauseTokenStream.Ordered(clause, known, pairs)))
            {
                for (var i = 0; i < batch.Results.Count; i++)
                {
                    var clause = clauses[batch.Start + i].Clause;
                    stream.Give(batch.Results[i], clause.Text.Span.Start);
                    document.SetStringValue(clause.Id.Document);
                    writer.AddDocument(fields);
                }

                written(batch.Start + batch.Results.Count);
            }

            writer.ForceMerge(1);
            writer.SetCommitData(new Dictionary<string, string> { [Corpus] = corpus });
            writer.Commit();
        }
        catch
        {
            writer.Rollback();
            throw;
        }
    }

    // Words of texts that may be written apart elsewhere, known before the first clause is written; in a large corpus the tokens of all clauses would be several times the index.
    private static HashSet<string> Vocabulary(IReadOnlyList<ListedClause> clauses, IReadOnlyCollection<string> expressions)
    {
        var words = expressions.Where(expression => !ExpressionTable.IsSeveralWords(expression)).ToHashSet(StringComparer.Ordinal);
        foreach (var (_, results) in Batches(clauses, clause => clause.Text))
            foreach (var token in results.SelectMany(tokens => tokens))
                words.Add(token.Term);
        return words;
    }

    private static IEnumerable<(int Start, IReadOnlyList<T> Results)> Batches<T>(IReadOnlyList<ListedClause> clauses, Func<AnalyzedClause, T> work)
    {
        for (var start = 0; start < clauses.Count; start += Batch)
        {
            var (from, results) = (start, new T[Math.Min(Batch, clauses.Count - start)]);
            if (clauses.Count <= Batch)
                for (var i = 0; i < results.Length; i++) Analyze(i);
            else
                Parallel.For(0, results.Length, Analyze);
            yield return (from, results);

            void Analyze(int i) => results[i] = work(AnalyzedClause.From(clauses[from + i]));
        }
    }

    // Merges on another thread could sync files that this one still writes (lucenenet #894), and a policy that picks segments by size would renumber clauses.
    private static IndexWriterConfig Settings() => new(LuceneVersion.LUCENE_48, new KeywordAnalyzer())
    {
        OpenMode = OpenMode.CREATE,
        MergePolicy = new LogDocMergePolicy(),
        MergeScheduler = new SerialMergeScheduler(),
        RAMBufferSizeMB = BufferMegabytes,
        UseCompoundFile = false,
        Similarity = Bm25.Similarity,
    };

    private static FieldType Frozen(FieldType type)
    {
        type.Freeze();
        return type;
    }
}
