using System.Globalization;
using Index.Corpus;
using Lucene.Net.Analysis.En;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Document = Lucene.Net.Documents.Document;
using LuceneDirectory = Lucene.Net.Store.Directory;

namespace Tests.Benchmarks.Retrieval;

/// <summary>
/// Lucene.Net as it comes: EnglishAnalyzer, BM25Similarity, one segment, any of the words, the ten best with their
/// stored text; in memory for the seeds, else in the folder.
/// </summary>
internal sealed class PlainLuceneSide : ISearchSide
{
    private const string Text = "text";
    private const int Best = 10;
    private static readonly EnglishAnalyzer _analyzer = new(LuceneVersion.LUCENE_48);
    private static readonly BM25Similarity _similarity = new();
    private int _clauses;
    private Func<IEnumerable<string>> _texts = null!;
    private IndexSearcher _searcher = null!;

    /// <inheritdoc/>
    public string Name => "plain Lucene.Net";

    /// <inheritdoc/>
    public Action<string>? Ask => null;

    /// <inheritdoc/>
    public void Load(string root, int clauses)
    {
        _clauses = clauses;
        var seeds = Path.Combine(root, "seeds");
        _texts = clauses == SideBySide.Seeds
            ? () => CorpusLoader.Load(seeds).Documents.SelectMany(d => d.Clauses).Select(clause => clause.Quote)
            : () => new MadeUpTexts(MadeUpVocabulary.Read(seeds)).Documents(clauses)
                .SelectMany(made => made.Clauses.Select(span => made.Text.Substring(span.Start, span.Length)));
    }

    /// <inheritdoc/>
    public bool Open(string folder)
    {
        LuceneDirectory directory = _clauses == SideBySide.Seeds ? new RAMDirectory() : FSDirectory.Open(folder);
        var isThere = DirectoryReader.IndexExists(directory);
        if (!isThere) Write(directory);
        _searcher = new IndexSearcher(DirectoryReader.Open(directory)) { Similarity = _similarity };
        return isThere;
    }

    /// <inheritdoc/>
    public void Search(string question)
    {
        var query = new QueryBuilder(_analyzer).CreateBooleanQuery(Text, question);
        foreach (var hit in _searcher.Search(query, Best).ScoreDocs)
            _searcher.Doc(hit.Doc).Get(Text, CultureInfo.InvariantCulture);
    }

    private void Write(LuceneDirectory directory)
    {
        var config = new IndexWriterConfig(LuceneVersion.LUCENE_48, _analyzer) { Similarity = _similarity };
        using var writer = new IndexWriter(directory, config);
        foreach (var text in _texts())
            writer.AddDocument(new Document { new TextField(Text, text, Field.Store.YES) });
        writer.ForceMerge(1);
        writer.Commit();
    }
}
