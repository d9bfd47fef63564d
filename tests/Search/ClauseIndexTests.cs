using Index.Search;
using Index.Text;
using Index.Text.Analysis;
using Lucene.Net.Store;
using Tests.Support;

namespace Tests.Search;

/// <summary>The index against a plain reading of every clause: order, scores, places.</summary>
public sealed class ClauseIndexTests
{
    private static readonly string[] Hostile =
    [
        "", " ", "~", " ~ ", "*", "?", "terms:w1q", "*:*", "w1q AND w2q", "w1q^9e99", "/w.*/", "[a TO z]",
        "\\", "\"", "\0", "\uD800", "\uDC00x", "W1Q", "w1q ", new('w', 40_000),
    ];

    public static TheoryData<int, int, int> Corpora => new()
    {
        { 1, 0, 40 }, { 2, 1, 40 }, { 3, 7, 200 }, { 4, 60, 200 }, { 5, 500, 60 }, { 6, 2100, 20 }, { 7, 12_000, 3 },
    };

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Gives_the_clauses_order_and_scores_that_the_formula_gives(int seed, int clauses, int queries)
    {
        var random = new Random(seed);
        var listed = RandomClauses.Of(random, clauses);
        using var index = Build(listed);
        var naive = new NaiveScores([.. listed.Select(AnalyzedClause.From)], KnownTerms.NoExpressions);
        var found = 0;
        for (var i = 0; i < queries; i++)
        {
            var query = RandomClauses.Query(random);
            foreach (var most in (int[])[0, 1, 3, 10, int.MaxValue])
            {
                var hits = index.Search(query, most);
                found += hits.Count;
                Wrong.None(naive.Faults(query, most, hits).Select(fault => $"query {i}, the best {most}: {fault}"));
            }
        }

        Assert.True(clauses < 7 || found > queries, $"only {found} clauses were found");
    }

    [Fact]
    public void Answers_the_same_to_many_at_once()
    {
        var random = new Random(8);
        using var index = Build(RandomClauses.Of(random, 3000));
        var queries = Enumerable.Range(0, 50).Select(_ => RandomClauses.Query(random)).ToList();
        var alone = queries.Select(query => Shown(index.Search(query, 10))).ToList();
        Assert.Contains(alone, hits => hits.Length == 10);
        var eight = new ParallelOptions { MaxDegreeOfParallelism = 8 };
        Parallel.For(0, 400, eight, i => Assert.Equal(alone[i % 50], Shown(index.Search(queries[i % 50], 10))));
    }

    [Fact]
    public void Knows_every_place_of_a_word_in_the_text_and_none_of_headings()
    {
        var listed = RandomClauses.Of(new Random(9), 300);
        using var index = Build(listed);
        var analyzed = listed.Select(AnalyzedClause.From).ToList();
        AssertHolds(index, analyzed, KnownTerms.Apart(analyzed));
        foreach (var term in index.Vocabulary)
            for (var i = 0; i < analyzed.Count; i++)
                Assert.Equal(
                    analyzed[i].Text.Where(token => token.Term == term).Select(token => token.Span),
                    index.Places(i, term));
        Assert.Empty(index.Places(0, "unknown"));
    }

    [Theory]
    [InlineData(0, 300)]
    [InlineData(0, 1)]
    [InlineData(120, 121)]
    [InlineData(120, 240)]
    [InlineData(299, 300)]
    [InlineData(150, 150)]
    public void Gives_the_holders_of_a_range_alone(int from, int to)
    {
        using var index = Build(RandomClauses.Of(new Random(9), 300));
        foreach (var term in index.Vocabulary)
            Assert.Equal(
                index.Postings(term, Range.All).Where(held => held.Clause >= from && held.Clause < to)
                    .Select(held => held.Clause),
                index.Postings(term, from..to).Select(held => held.Clause));
    }

    [Fact]
    public void Finds_every_word_of_any_script_at_its_place()
    {
        var listed = Enumerable.Range(0, 400).Select(HostileClauses.Of).ToList();
        using var index = Build(listed);
        var analyzed = listed.Select(AnalyzedClause.From).ToList();
        AssertHolds(index, analyzed, KnownTerms.Apart(analyzed));
    }

    [Fact]
    public void A_word_without_end_keeps_no_other_from_being_found()
    {
        var listed = WrittenClause.Of("endless", 1, $"before {new string('w', 50_000)} behind");
        using var index = Build([listed]);
        AssertHolds(index, [AnalyzedClause.From(listed)], KnownTerms.NoExpressions);
        Assert.Equal("behind", Assert.Single(index.Places(0, "behind")).In(listed.Clause.Text.File.Text));
    }

    [Fact]
    public void Takes_nothing_for_a_query_language_and_finds_nothing_for_what_is_no_word()
    {
        using var index = Build(RandomClauses.Of(new Random(10), 100));
        Assert.NotEmpty(index.Search(QueryOf("w0q"), 10));
        foreach (var term in Hostile)
        {
            Assert.Equal(0, index.DocumentFrequency(term));
            Assert.Empty(index.Postings(term, Range.All));
            Assert.Empty(index.Places(0, term));
            Assert.Empty(index.Search(QueryOf(term), 10));
            Assert.Empty(index.Search(QueryOf("w0q") with { Documents = [term] }, 10));
            Assert.False(index.Holds(["d0"], term));
        }

        Assert.Empty(index.Search(new ClauseQuery([]), 10));
        Assert.Empty(index.Search(new ClauseQuery([new Disjunction([])]), 10));
    }

    [Fact]
    public void A_question_of_three_thousand_concepts_is_answered()
    {
        var listed = RandomClauses.Of(new Random(11), 200);
        using var index = Build(listed);
        var naive = new NaiveScores([.. listed.Select(AnalyzedClause.From)], KnownTerms.NoExpressions);
        var query = QueryOf([.. Enumerable.Range(0, 3000).Select(i => $"w{i % 60}q")]);
        var hits = index.Search(query, 20);
        Assert.Equal(20, hits.Count);
        Wrong.None(naive.Faults(query, 20, hits));
    }

    [Fact]
    public void Tells_whether_a_document_holds_a_word()
    {
        using var index = Build(
            [WrittenClause.Of("one", 1, "open net"), WrittenClause.Of("two", 1, "state law", heading: "open")]);
        Assert.True(index.Holds(["one"], "net"));
        Assert.False(index.Holds(["two"], "net"));
        Assert.True(index.Holds(["two"], "open"));
        Assert.True(index.Holds(["none", "two"], "law"));
        Assert.False(index.Holds([], "law"));
    }

    [Fact]
    public void Has_the_terms_and_places_of_our_own_analysis_over_the_whole_corpus()
    {
        var library = RealLibrary.Library;
        var listed = ListedClause.Of(library.Documents);
        Assert.Equal(listed.Select(one => one.Clause.Id), library.Index.Clauses.Select(clause => clause.Id));
        AssertHolds(library.Index, [.. listed.Select(AnalyzedClause.From)], KnownTerms.ExpressionsOf(library));
        Assert.NotEmpty(library.Index.Postings("human right", Range.All));
    }

    [Fact]
    public void An_expression_of_the_lead_in_is_found_whatever_stands_above_it()
    {
        var clause = WrittenClause.Of("one", 1, "we agree", heading: "AI", leadIn: "Human rights of all");
        using var index = Build([clause], "human right");
        Assert.Equal(1, index.DocumentFrequency("human right"));
        Assert.Empty(index.Places(0, "human right"));
    }

    [Fact]
    public void A_misprint_is_found_by_its_reading()
    {
        var misprint = Seeds.Corpus.Documents.SelectMany(document => document.Editions)
            .SelectMany(edition => edition.Misprints).First();
        foreach (var token in Analyzers.English.Analyze(misprint.Reading))
            Assert.Contains(
                RealLibrary.Library.Index.Postings(token.Term, Range.All),
                held => held.Places.Contains(misprint.Printed.Span));
    }

    private static ClauseIndex Build(IReadOnlyList<ListedClause> clauses, params string[] expressions) =>
        ClauseIndex.Build(new RAMDirectory(), clauses, expressions, corpus: "", _ => { });

    private static ClauseQuery QueryOf(params string[] words) =>
        new([.. words.Select(word => new Disjunction([new WeightedTerm(word, 1)]))]);

    // Every term, its clauses and its places, and no other.
    private static void AssertHolds(ClauseIndex index, IReadOnlyList<AnalyzedClause> clauses, KnownExpressions expressions)
    {
        var known = new KnownTerms(clauses, expressions);
        Assert.NotEmpty(known.Words);
        Assert.Equal(known.Words, index.Vocabulary.Order(StringComparer.Ordinal));
        foreach (var term in known.Terms)
        {
            var holders = known.Holders(term);
            Assert.Equal(holders.Count, index.DocumentFrequency(term));
            Assert.Equal(
                Shown(holders.Select(held => (held.Key, (IReadOnlyList<Span>)held.Value))),
                Shown(index.Postings(term, Range.All)));
            foreach (var (clause, places) in holders)
                Assert.True(
                    places.Order(ByStart).SequenceEqual(index.Places(clause, term).Order(ByStart)),
                    $"{term} in {clause}");
        }
    }

    private static Comparer<Span> ByStart { get; } =
        Comparer<Span>.Create((a, b) => (a.Start, a.Length).CompareTo((b.Start, b.Length)));

    private static IEnumerable<string> Shown(IEnumerable<(int Clause, IReadOnlyList<Span> Places)> postings) =>
        postings.Where(held => held.Places.Count > 0)
            .Select(held => $"{held.Clause}: {string.Join(' ', held.Places.Order(ByStart))}");

    private static string[] Shown(IReadOnlyList<Hit> hits) =>
        [.. hits.Select(hit => $"{hit.Clause} {hit.Score:R} {string.Join(' ', hit.Concepts.Select(Shown))}")];

    private static string Shown(ConceptHit concept) => $"{concept.Concept}:{concept.Best}:{concept.Value:R}";
}
