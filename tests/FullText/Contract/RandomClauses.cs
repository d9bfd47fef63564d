using Index.Corpus;
using Index.FullText;
using Index.Text;

namespace Tests.FullText.Contract;

/// <summary>Clauses of a few made-up words, so that many score alike; the same for the same seed.</summary>
internal static class RandomClauses
{
    private static readonly string[] Words = [.. Enumerable.Range(0, 40).Select(i => $"w{i}q")];

    public static IReadOnlyList<IndexedClause> Of(Random random, int count)
    {
        var file = new SourceFile("made-up.txt", new string('x', 4000), "");
        return [.. Enumerable.Range(0, count).Select(i => new IndexedClause(
            new Clause { Id = new ClauseId($"d{i * 5 / count}", $"{i}"), Kind = ClauseKind.Paragraph, Label = $"{i}", Number = i + 1, Text = new Placement(file, new Span(0, 4000)) },
            Tokens(random, random.Next(30)), Tokens(random, random.Next(3)), Tokens(random, random.Next(4))))];
    }

    public static EngineQuery Query(Random random) => new([.. Enumerable.Range(0, random.Next(6)).Select(_ => Group(random))])
    {
        Tie = random.Next(3) * 0.2,
        Documents = [.. Enumerable.Range(0, 6).Where(_ => random.Next(4) == 0).Select(d => $"d{d}")],
    };

    private static TermGroup Group(Random random) => new([.. Enumerable.Range(0, random.Next(5)).Select(_ => new WeightedTerm(Word(random), 0.1 + random.Next(10) * 0.1))]);

    // The words of low number are common, those beyond the last are in no clause.
    private static string Word(Random random) => random.Next(12) == 0 ? "unknown" : Words[random.Next(1 + random.Next(Words.Length))];

    private static List<Token> Tokens(Random random, int count) =>
        [.. Enumerable.Range(0, count).Select(i => new Token(Words[random.Next(1 + random.Next(Words.Length))], new Span(i * 10, 3), i))];
}
