using Index.Corpus;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using LuceneDirectory = Lucene.Net.Store.Directory;
using LuceneDocument = Lucene.Net.Documents.Document;

namespace Index.FullText.Lucene;

/// <summary>Writes the index of all clauses, one Lucene document each, in their order.</summary>
internal sealed class ClauseWriter(PhraseTable phrases) : IDisposable
{
    private const int BufferMegabytes = 128;
    private readonly TokenListStream _text = new(), _expressions = new(), _heading = new(), _leadIn = new();
    private readonly List<string> _words = [];
    private readonly HashSet<string> _seen = [];

    /// <summary>Writes, merges to one segment and commits, all on this thread; <paramref name="written"/> hears how many clauses are done.</summary>
    public void Write(LuceneDirectory directory, IReadOnlyList<IndexedClause> clauses, Action<int> written)
    {
        using var writer = new IndexWriter(directory, Settings());
        var (document, length, row) = Row();
        for (var i = 0; i < clauses.Count; i++)
        {
            Give(clauses[i], length);
            document.SetStringValue(clauses[i].Clause.Id.Document);
            writer.AddDocument(row);
            written(i + 1);
        }
        writer.ForceMerge(1);
        VocabularyFile.Write(directory, _words);
        writer.Commit();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var stream in (TokenListStream[])[_text, _expressions, _heading, _leadIn]) stream.Dispose();
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

    private (Field Document, Field Length, LuceneDocument Row) Row()
    {
        var document = new StringField(IndexFields.Document, "", Field.Store.NO);
        var length = new NumericDocValuesField(IndexFields.Length, 0);
        return (document, length,
        [
            new Field(IndexFields.Text, Held(_text), IndexFields.OfText),
            new Field(IndexFields.Expressions, Held(_expressions), IndexFields.OfExpressions),
            new Field(IndexFields.Heading, Held(_heading), IndexFields.Counted),
            new Field(IndexFields.LeadIn, Held(_leadIn), IndexFields.Counted),
            document,
            length,
        ]);

        static TruncateTokenFilter Held(TokenListStream stream) => new(stream, IndexFields.LongestTerm);
    }

    private void Give(IndexedClause clause, Field length)
    {
        var plain = PhraseTable.Plain(clause.Text);
        var origin = clause.Clause.Text.Span.Start;
        var expressions = phrases.Find(plain).Select(f => Joined(plain, f.First, f.First + f.Count - 1, f.Term))
            .Concat(phrases.FindLoose(plain).Select(f => Joined(plain, f.First, f.Last, f.Term))).ToList();
        length.SetInt64Value(plain.Count);
        _text.Give(InOrder(clause.Text), origin);
        _expressions.Give(InOrder(expressions), origin);
        Note(clause.Text.Concat(expressions));
        Give(_heading, clause.Heading);
        Give(_leadIn, clause.LeadIn);
    }

    private void Give(TokenListStream field, IReadOnlyList<Token> tokens)
    {
        var plain = PhraseTable.Plain(tokens);
        List<Token> all = [.. tokens, .. phrases.Find(plain).Select(f => Joined(plain, f.First, f.First + f.Count - 1, f.Term))];
        Note(all);
        // Headings are of several places, perhaps of several files: they are counted, and their offsets mean nothing.
        field.Give([.. all.Select(t => t with { Span = default })], 0);
    }

    private static Token Joined(List<Token> plain, int first, int last, string term) =>
        new(term, Span.Between(plain[first].Span.Start, plain[last].Span.End), plain[first].Position);

    // A mended misprint or an expression may come behind what stands after it, and Lucene takes no offset that goes back.
    private static IReadOnlyList<Token> InOrder(IReadOnlyList<Token> tokens)
    {
        for (var i = 1; i < tokens.Count; i++)
            if (tokens[i].Span.Start < tokens[i - 1].Span.Start)
                return [.. tokens.OrderBy(t => t.Span.Start)];
        return tokens;
    }

    // The words in the order in which clauses bring them up, as the engine in memory has them: ties between words hang on it.
    private void Note(IEnumerable<Token> tokens)
    {
        foreach (var token in tokens)
            if (token.Term.AsSpan().IndexOfAny(' ', '~') < 0 && _seen.Add(token.Term))
                _words.Add(token.Term);
    }
}
