using Index.Corpus;
using Index.FullText;
using Index.FullText.Lucene;
using Index.Text;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Tests.FullText.Contract;
using Tests.Support;

namespace Tests.FullText.Lucene;

/// <summary>The index as whoever has only Lucene sees it; Lucene's own scores are a judge of ours that shares no code with them.</summary>
public sealed class PlainLuceneTests : IDisposable
{
    // Lucene adds in floats.
    private const double Rounding = 1e-5;

    // Their square roots are powers of two, the lengths that Lucene's byte holds exactly.
    private static readonly int[] ExactLengths = [1, 4, 16, 64, 256];

    private readonly IndexPlace _place = new();

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData(1, 5)]
    [InlineData(2, 60)]
    [InlineData(3, 700)]
    public void Where_only_texts_hold_the_words_Lucenes_own_BM25_gives_our_scores_and_our_order(int seed, int count)
    {
        var random = new Random(seed);
        using var engine = Written([.. RandomClauses.Of(random, count).Select(clause => clause with { Text = Repeated(clause.Text, random), Heading = [], LeadIn = [] })]);
        for (var i = 0; i < 100; i++)
        {
            string[] words = [.. Enumerable.Range(0, 1 + random.Next(5)).Select(_ => $"w{random.Next(40)}q")];
            var ours = engine.Find(new EngineQuery([.. words.Select(word => new TermGroup([new WeightedTerm(word, 1)]))]), int.MaxValue).ToDictionary(hit => hit.Clause, hit => hit.Score);
            var theirs = Found(engine, Any([.. words.Select(word => new Term(IndexFields.Text, word))]));
            Assert.Equal(ours.Keys.Order(), theirs.Select(hit => hit.Doc).Order());
            Assert.All(theirs, hit => Assert.True(Math.Abs(hit.Score - ours[hit.Doc]) <= Rounding * ours[hit.Doc], $"{string.Join(' ', words)} in {hit.Doc}: {hit.Score} by Lucene, {ours[hit.Doc]} by us"));
            foreach (var (better, worse) in theirs.Zip(theirs.Skip(1)))
                Assert.True(ours[better.Doc] >= ours[worse.Doc] * (1 - 2 * Rounding), $"{string.Join(' ', words)}: Lucene puts {better.Doc} before {worse.Doc}");
        }
    }

    [Fact]
    public void The_field_document_gives_the_clauses_of_that_document_and_no_other()
    {
        using var engine = (LuceneEngine)_place.Load(Repository.Seeds).Engine;
        foreach (var document in engine.Clauses.Select(clause => clause.Id.Document).Distinct())
            Assert.Equal(Numbers(engine, document), Found(engine, new TermQuery(new Term(IndexFields.Document, document))).Select(hit => hit.Doc).Order());
    }

    [Fact]
    public void A_word_filtered_by_a_document_gives_its_clauses_that_hold_the_word_in_any_field()
    {
        using var engine = (LuceneEngine)_place.Load(Repository.Seeds).Engine;
        foreach (var term in engine.Vocabulary.Where((_, number) => number % 7 == 0).Append("human right"))
            foreach (var document in engine.Clauses.Select(clause => clause.Id.Document).Distinct())
            {
                var query = new BooleanQuery
                {
                    { Any([.. ((string[])[IndexFields.Text, IndexFields.Expressions, IndexFields.Heading, IndexFields.LeadIn]).Select(field => new Term(field, term))]), Occur.MUST },
                    { new TermQuery(new Term(IndexFields.Document, document)), Occur.MUST },
                };
                Assert.True(engine.Holders(term).ToArray().Intersect(Numbers(engine, document)).SequenceEqual(Found(engine, query).Select(hit => hit.Doc).Order()), $"{term} in {document}");
            }
    }

    [Fact]
    public void Lengths_are_kept_where_there_are_words_and_expressions_add_nothing_to_them()
    {
        using var engine = (LuceneEngine)_place.Load(Repository.Seeds).Engine;
        var norms = engine.Look(searcher => searcher.IndexReader.Leaves[0].AtomicReader.FieldInfos.Where(field => field.HasNorms).Select(field => field.Name).Order().ToList());
        Assert.Equal([IndexFields.Heading, IndexFields.LeadIn, IndexFields.Text], norms);
    }

    private static LuceneEngine Written(IReadOnlyList<IndexedClause> clauses)
    {
        var directory = new RAMDirectory();
        using (var writer = new ClauseWriter(new PhraseTable([], []), Labeller.None))
            writer.Write(directory, clauses, _ => { });
        return new LuceneEngine(directory, [.. clauses.Select(clause => clause.Clause)]);
    }

    // The words again and again, up to a length that Lucene can hold.
    private static List<Token> Repeated(IReadOnlyList<Token> words, Random random) =>
        words.Count == 0 ? [] : [.. Enumerable.Range(0, ExactLengths[random.Next(ExactLengths.Length)]).Select(i => new Token(words[i % words.Count].Term, new Span(i * 10, 3), i))];

    private static BooleanQuery Any(IReadOnlyList<Term> terms)
    {
        var query = new BooleanQuery();
        foreach (var term in terms) query.Add(new TermQuery(term), Occur.SHOULD);
        return query;
    }

    private static IReadOnlyList<ScoreDoc> Found(LuceneEngine engine, Query query) => engine.Look(searcher => searcher.Search(query, engine.Clauses.Count).ScoreDocs);

    private static IEnumerable<int> Numbers(LuceneEngine engine, string document) =>
        Enumerable.Range(0, engine.Clauses.Count).Where(number => engine.Clauses[number].Id.Document == document);
}
