using Index;
using Index.Evaluation;
using Index.FullText;
using Index.Passages;
using Tests.Support;

namespace Tests.FullText.Contract;

/// <summary>What every engine does alike: order, scores to the last bit, places, and so the same answers for the same reasons.</summary>
public abstract class EngineContract
{
    private static readonly string[] Hostile =
        ["", " ", "~", " ~ ", "*", "?", "text:w1q", "*:*", "w1q AND w2q", "w1q^9e99", "/w.*/", "[a TO z]", "\\", "\"", "\0", "\uD800", "\uDC00x", "W1Q", "w1q ", new('w', 40_000)];

    private static readonly Lazy<Library> InMemory = new(() => Library.Load(Repository.Seeds));

    public static TheoryData<int, int, int> Corpora => new()
    {
        { 1, 0, 40 }, { 2, 1, 40 }, { 3, 7, 200 }, { 4, 60, 200 }, { 5, 500, 60 }, { 6, 2100, 20 }, { 7, 4200, 12 }, { 8, 100_000, 2 },
    };

    /// <summary>The engine over some clauses.</summary>
    protected abstract IClauseEngine Build(IReadOnlyList<IndexedClause> clauses, PhraseTable phrases);

    /// <summary>The shipped corpus with the engine.</summary>
    protected abstract Library Load();

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Gives_the_very_scores_order_and_terms_that_the_formula_gives(int seed, int clauses, int queries)
    {
        var random = new Random(seed);
        var indexed = RandomClauses.Of(random, clauses);
        var engine = Build(indexed, new PhraseTable([], []));
        var naive = new NaiveScores([.. indexed]);
        for (var i = 0; i < queries; i++)
        {
            var query = RandomClauses.Query(random);
            var expected = Shown(naive.Find(query, int.MaxValue));
            foreach (var most in (int[])[0, 1, 3, 10, int.MaxValue])
                Assert.Equal(expected.Take(most), Shown(engine.Find(query, most)));
        }
    }

    [Fact]
    public void Answers_the_same_to_many_at_once()
    {
        var random = new Random(8);
        var engine = Build(RandomClauses.Of(random, 3000), new PhraseTable([], []));
        var queries = Enumerable.Range(0, 50).Select(_ => RandomClauses.Query(random)).ToList();
        var alone = queries.Select(q => Shown(engine.Find(q, 10))).ToList();
        Parallel.For(0, 400, i => Assert.Equal(alone[i % 50], Shown(engine.Find(queries[i % 50], 10))));
    }

    [Fact]
    public void Knows_every_place_of_a_word_in_the_text_and_none_of_headings()
    {
        var indexed = RandomClauses.Of(new Random(9), 300);
        var engine = Build(indexed, new PhraseTable([], []));
        foreach (var term in engine.Vocabulary)
            for (var i = 0; i < indexed.Count; i++)
                Assert.Equal(indexed[i].Text.Where(t => t.Term == term).Select(t => t.Span), engine.Places(i, term));
        Assert.Empty(engine.Places(0, "unknown"));
    }

    [Fact]
    public void Finds_every_word_of_any_script_at_its_place()
    {
        var indexed = Enumerable.Range(0, 400).Select(HostileClauses.Of).ToList();
        var engine = Build(indexed, new PhraseTable([], []));
        foreach (var (clause, number) in indexed.Select((clause, number) => (clause, number)))
            foreach (var word in clause.Text.GroupBy(t => t.Term))
            {
                Assert.Contains(number, engine.Holders(word.Key).ToArray());
                Assert.Equal(word.Select(t => t.Span), engine.Places(number, word.Key));
            }
    }

    [Fact]
    public void Takes_nothing_for_a_query_language_and_finds_nothing_for_what_is_no_word()
    {
        var engine = Build(RandomClauses.Of(new Random(10), 100), new PhraseTable([], []));
        foreach (var term in Hostile)
        {
            Assert.Equal((0, 0, 0), (engine.DocumentFrequency(term), engine.Holders(term).Length, engine.Places(0, term).Count));
            Assert.Empty(engine.Find(new EngineQuery([new TermGroup([new WeightedTerm(term, 1)])]), 10));
            Assert.Empty(engine.Find(new EngineQuery([new TermGroup([new WeightedTerm("w0q", 1)])]) { Documents = [term] }, 10));
        }
        Assert.Empty(engine.Find(new EngineQuery([]), 10));
        Assert.Empty(engine.Find(new EngineQuery([new TermGroup([])]), 10));
    }

    [Fact]
    public void Has_the_tokens_and_spans_of_our_own_analysis_over_the_whole_corpus()
    {
        var library = Load();
        var indexed = IndexedClause.Of(library.Documents);
        var known = new KnownPlaces(indexed, library.Source.Phrases);
        Assert.Equal(indexed.Select(c => c.Clause.Id), library.Engine.Clauses.Select(c => c.Id));
        Assert.Equal(known.Words, library.Engine.Vocabulary);
        foreach (var term in known.Terms)
        {
            Assert.Equal(known.Holders(term), library.Engine.Holders(term).ToArray());
            Assert.Equal(known.Holders(term).Length, library.Engine.DocumentFrequency(term));
            foreach (var clause in known.Holders(term))
                Assert.Equal(known.Places(clause, term), library.Engine.Places(clause, term));
        }
    }

    [Theory]
    [InlineData("students.jsonl")]
    [InlineData("motions.jsonl")]
    [InlineData("topics.jsonl")]
    [InlineData("unanswerable.jsonl")]
    public void Gives_the_same_answers_with_the_same_reasons_as_the_memory(string file)
    {
        var library = Load();
        var (rows, _) = GoldReader.Read(Path.Combine(Repository.Root, "tests", "Questions", file));
        foreach (var asked in rows.Select(row => row.Asked))
        {
            Assert.Equal(Said(InMemory.Value.Ask(asked)), Said(library.Ask(asked)));
            Assert.Equal(Said(InMemory.Value.Search(asked)), Said(library.Search(asked)));
        }
    }

    [Fact]
    public void Finds_the_same_themes_and_pairs_as_the_memory()
    {
        var library = Load();
        foreach (var principle in library.Principles)
            Assert.Equal(Said(InMemory.Value.Principle(principle.Id)), Said(library.Principle(principle.Id)));
        var pairs = library.Compare(library.Documents[0], library.Documents[1]).Pairs.Select(p => $"{p}");
        Assert.Equal(InMemory.Value.Compare(library.Documents[0], library.Documents[1]).Pairs.Select(p => $"{p}"), pairs);
    }

    private static string[] Shown(IReadOnlyList<Hit> hits) =>
        [.. hits.Select(h => $"{h.Clause} {h.Score:R} {string.Join(' ', h.Groups.Select(g => $"{g.Group}:{g.Term}:{g.Best:R}:{g.Value:R}"))}")];

    private static string Said(Answer answer) => string.Join('\n',
        [$"{answer.Query}: {answer.Answered}", .. answer.Notes.Select(n => $"{n}"), .. answer.Passages.Concat(answer.Near).Select(Said)]);

    private static string Said(Passage passage) =>
        $"{passage.Clause.Id} {passage.Score:R} [{string.Join(' ', passage.Matches)}] {string.Join("; ", passage.Why.Parts.Select(p => $"{p.What} {p.Value:R}"))}";
}
