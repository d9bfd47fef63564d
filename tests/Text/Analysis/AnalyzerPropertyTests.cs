using Index.Text.Analysis;
using Tests.Support;

namespace Tests.Text.Analysis;

public sealed class AnalyzerPropertyTests
{
    public static TheoryData<string> Seeds => Repository.SeedFiles;

    [Fact]
    public void Every_hostile_text_keeps_the_rules_of_spans() =>
        HostileText.Any.ForEachCase(2_000, text => Check(text, "hostile text"), text => $"“{text}”");

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_seed_keeps_the_rules_of_spans(string file) => Check(File.ReadAllText(Path.Combine(Repository.Seeds, file)), file);

    private static void Check(string text, string name)
    {
        Token before = default;
        foreach (var token in Analyzers.English.Analyze(text))
        {
            var where = $"{name}, {token}";
            Assert.True(token.Term.Length > 0 && token.Span.Length > 0 && token.Span.Start >= 0 && token.Span.End <= text.Length, where);
            Assert.True(token.Span.Start >= before.Span.Start, $"{where} starts before {before}");
            Assert.True(token.Position >= before.Position && token.Position <= before.Position + 1, $"{where} does not follow {before}");
            Assert.False(Splits(text, token.Span.Start) || Splits(text, token.Span.End), $"{where} splits a surrogate pair");
            AssertMeansTheSameAlone(text, token, where);
            before = token;
        }
    }

    /// <summary>
    /// The covered text alone gives the same term over its whole length. With it may come what always comes with it:
    /// the parts of a compound, the “not” of don't.
    /// </summary>
    private static void AssertMeansTheSameAlone(string text, Token token, string where)
    {
        var covered = token.Span.In(text);
        var alone = Analyzers.English.Analyze(covered);
        Assert.True(alone.Any(t => t.Term == token.Term && t.Span.Start == 0 && t.Span.Length == covered.Length), $"{where} alone is {string.Join(' ', alone)}");
    }

    private static bool Splits(string text, int index) =>
        index > 0 && index < text.Length && char.IsSurrogatePair(text[index - 1], text[index]);
}
