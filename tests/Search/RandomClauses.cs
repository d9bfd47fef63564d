using Index.Search;

namespace Tests.Search;

/// <summary>Clauses of a few made-up words, so that many score alike; the same for the same seed.</summary>
internal static class RandomClauses
{
    private static readonly string[] Words = [.. Enumerable.Range(0, 40).Select(i => $"w{i}q")];

    public static IReadOnlyList<ListedClause> Of(Random random, int count) =>
    [
        .. Enumerable.Range(0, count).Select(i =>
            WrittenClause.Of($"d{i * 5 / count}", i + 1, Text(random, 30), Text(random, 3), Text(random, 4))),
    ];

    public static ClauseQuery Query(Random random) => new([.. Enumerable.Range(0, random.Next(6)).Select(_ => Concept(random))])
    {
        Tie = random.Next(3) * 0.2,
        Documents = [.. Enumerable.Range(0, 6).Where(_ => random.Next(4) == 0).Select(d => $"d{d}")],
    };

    private static Disjunction Concept(Random random) =>
        new([.. Enumerable.Range(0, random.Next(5))
            .Select(_ => new WeightedTerm(Word(random), 0.1 + random.Next(10) * 0.1))]);

    private static string Word(Random random) => random.Next(12) == 0 ? "unknown" : Any(random);

    // The words of low number are common.
    private static string Any(Random random) => Words[random.Next(1 + random.Next(Words.Length))];

    private static string Text(Random random, int most) =>
        string.Join(' ', Enumerable.Range(0, random.Next(most)).Select(_ => Any(random)));
}
