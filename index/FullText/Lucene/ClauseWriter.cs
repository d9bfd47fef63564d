using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using LuceneDirectory = Lucene.Net.Store.Directory;
using LuceneDocument = Lucene.Net.Documents.Document;

namespace Index.FullText.Lucene;

/// <summary>Writes the index of all clauses, one Lucene document each, in their order.</summary>
internal sealed class ClauseWriter(PhraseTable phrases, Labeller labeller) : IDisposable
{
    private const int BufferMegabytes = 128;
    private const int Batch = 5_000;
    private readonly TokenListStream _text = new(), _expressions = new(), _heading = new(), _leadIn = new();
    private readonly LabelStream _labels = new();
    private readonly List<string> _words = [];
    private readonly HashSet<string> _seen = [];

    /// <summary>Makes rows on all cores, and writes, merges to one segment and commits on this thread; <paramref name="written"/> hears how many clauses are done.</summary>
    public void Write(LuceneDirectory directory, IReadOnlyList<IndexedClause> clauses, Action<int> written)
    {
        using var writer = new IndexWriter(directory, Settings());
        var (document, length, fields) = Fields();
        for (var start = 0; start < clauses.Count; start += Batch)
        {
            var (from, rows) = (start, new ClauseRow[Math.Min(Batch, clauses.Count - start)]);
            Spreading.Over(rows.Length, clauses.Count, i => rows[i] = ClauseRow.Of(clauses[from + i], phrases, labeller));
            foreach (var row in rows)
            {
                Give(row);
                document.SetStringValue(row.Document);
                length.SetInt64Value(row.Length);
                writer.AddDocument(fields);
            }
            written(start + rows.Length);
        }
        writer.ForceMerge(1);
        VocabularyFile.Write(directory, _words);
        writer.Commit();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var stream in (TokenStream[])[_text, _expressions, _heading, _leadIn, _labels]) stream.Dispose();
    }

    // A merge on another thread would sync files while this one writes them (lucenenet #894), and one that picks segments by size would renumber clauses.
    private static IndexWriterConfig Settings() => new(LuceneVersion.LUCENE_48, new KeywordAnalyzer())
    {
        MergePolicy = new LogDocMergePolicy(),
        MergeScheduler = new SerialMergeScheduler(),
        RAMBufferSizeMB = BufferMegabytes,
        UseCompoundFile = false,
        Similarity = IndexFields.Similarity,
    };

    private (Field Document, Field Length, LuceneDocument All) Fields()
    {
        var document = new StringField(IndexFields.Document, "", Field.Store.NO);
        var length = new NumericDocValuesField(IndexFields.Length, 0);
        return (document, length,
        [
            new Field(IndexFields.Text, Held(_text), IndexFields.OfText),
            new Field(IndexFields.Expressions, Held(_expressions), IndexFields.OfExpressions),
            new Field(IndexFields.Heading, Held(_heading), IndexFields.Counted),
            new Field(IndexFields.LeadIn, Held(_leadIn), IndexFields.Counted),
            new Field(IndexFields.Principle, _labels, IndexFields.Labels),
            document,
            length,
        ]);

        static TruncateTokenFilter Held(TokenListStream stream) => new(stream, IndexFields.LongestTerm);
    }

    private void Give(ClauseRow row)
    {
        _text.Give(row.Text, row.Origin);
        _expressions.Give(row.Expressions, row.Origin);
        _heading.Give(row.Heading, 0);
        _leadIn.Give(row.LeadIn, 0);
        _labels.Give(row.Labels);
        Note(row.Mentioned);
    }

    // The words in the order in which clauses bring them up, as the engine in memory has them: ties between words hang on it.
    private void Note(IEnumerable<Token> tokens)
    {
        foreach (var token in tokens)
            if (token.Term.AsSpan().IndexOfAny(' ', '~') < 0 && _seen.Add(token.Term))
                _words.Add(token.Term);
    }
}
