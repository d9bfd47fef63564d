using Index.Corpus;

namespace Tests.Corpus;

/// <summary>Large texts are read whole; a reading whose time grew with the square of the length would not end here.</summary>
public sealed class LargeTextTests
{
    private static readonly string[] Lines =
    [
        "Our Vision", "OUR VISION", "1. Introduction", "1. Nets are open.", "(a) nets;", "• nets", "Article 5", "Nets are kept.", "Share", "12 May 2044", "By Ada Person",
        "the nets that are open to everybody and are kept by those who use", "THE NETS ARE OPEN", "[1] A note.", "1.1 Nets.", "First, nets.", "Contents",
    ];

    [Theory]
    [InlineData("internet governance, ")]
    [InlineData("a")]
    [InlineData("1 ")]
    [InlineData(". ")]
    [InlineData("A.")]
    public void Reads_two_megabytes_on_one_line(string words) => AssertWhole(string.Concat(Enumerable.Repeat(words, 2_000_000 / words.Length)));

    [Fact]
    public void Reads_twenty_thousand_lines_of_every_kind() =>
        AssertWhole(string.Join("\n\n", Enumerable.Range(0, 20_000).Select(i => Lines[i * 7 % Lines.Length])));

    [Theory]
    [InlineData("- nets;")]
    [InlineData("1. Nets are open.")]
    [InlineData("Nets")]
    [InlineData("NETS ARE OPEN")]
    [InlineData("Article 5")]
    [InlineData("the nets that are open to everybody and are kept by those who use")]
    public void Reads_twenty_thousand_times_the_same_line(string line) => AssertWhole(string.Join('\n', Enumerable.Repeat(line, 20_000)));

    [Fact]
    public void Aligns_two_copies_of_ten_thousand_clauses()
    {
        var text = string.Join("\n\n", Enumerable.Range(0, 10_000).Select(i => $"Clause {i} says that net {i * 31 % 10_007} is open to keeper {i * 17 % 10_009}."));
        var copies = new[] { Parsed.Of(text), Parsed.Of(text.Replace("open", "closed", StringComparison.Ordinal)) };
        var (clauses, _, variants) = EditionAligner.Align(copies);
        Assert.Equal(10_000, clauses.Count);
        Assert.Equal(10_000, variants.Count);
    }

    private static void AssertWhole(string text)
    {
        var parsed = Parsed.Of(text);
        Assert.Empty(Coverage.Faults(parsed).Take(3));
    }
}
