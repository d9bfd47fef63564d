using Index.FullText;
using Index.FullText.Memory;

namespace Tests.FullText.Memory;

public sealed class MemoryEngineTests
{
    public static TheoryData<int, int, int> Corpora => new()
    {
        { 1, 0, 40 }, { 2, 1, 40 }, { 3, 7, 200 }, { 4, 60, 200 }, { 5, 500, 60 }, { 6, 2100, 20 }, { 7, 4200, 12 },
    };

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Gives_the_very_scores_order_and_terms_that_the_formula_gives(int seed, int clauses, int queries)
    {
        var random = new Random(seed);
        var indexed = RandomClauses.Of(random, clauses);
        var engine = MemoryEngine.Build(indexed, new PhraseTable([], []));
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
        var engine = MemoryEngine.Build(RandomClauses.Of(random, 3000), new PhraseTable([], []));
        var queries = Enumerable.Range(0, 50).Select(_ => RandomClauses.Query(random)).ToList();
        var alone = queries.Select(q => Shown(engine.Find(q, 10))).ToList();
        Parallel.For(0, 400, i => Assert.Equal(alone[i % 50], Shown(engine.Find(queries[i % 50], 10))));
    }

    [Fact]
    public void Knows_every_place_of_a_word_in_the_text_and_none_of_headings()
    {
        var indexed = RandomClauses.Of(new Random(9), 300);
        var engine = MemoryEngine.Build(indexed, new PhraseTable([], []));
        foreach (var term in engine.Vocabulary)
            for (var i = 0; i < indexed.Count; i++)
                Assert.Equal(indexed[i].Text.Where(t => t.Term == term).Select(t => t.Span), engine.Places(i, term));
        Assert.Empty(engine.Places(0, "unknown"));
    }

    private static string[] Shown(IReadOnlyList<Hit> hits) =>
        [.. hits.Select(h => $"{h.Clause} {h.Score:R} {string.Join(' ', h.Groups.Select(g => $"{g.Group}:{g.Term}:{g.Best:R}:{g.Value:R}"))}")];
}
