using Index.FullText.Analysis;
using Tests.Support;

namespace Tests.FullText;

public sealed class Porter2Tests
{
    private static readonly string[] _rows =
        [.. File.ReadLines(Path.Combine(Repository.Root, "tests", "FullText", "Porter2.txt")).Where(row => row[0] != '#')];

    [Fact]
    public void Stems_the_words_of_the_published_sample()
    {
        Assert.True(_rows.Length >= 200, $"Porter2.txt has only {_rows.Length} rows.");
        var failed = _rows.Select(row => row.Split(' ')).Where(row => Porter2.Stem(row[0]) != row[1])
            .Select(row => $"{row[0]}: expected {row[1]}, got {Porter2.Stem(row[0])}");
        Wrong.None(failed);
    }

    [Theory]
    [InlineData("")]
    [InlineData("'")]
    [InlineData("'''")]
    [InlineData("''s")]
    [InlineData("yyy")]
    [InlineData("ing")]
    [InlineData("\uD800ing\uDC00")]
    public void A_word_that_is_none_does_no_harm(string word) => Assert.True(Porter2.Stem(word).Length <= word.Length);

    [Theory]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(6000)]
    public void A_word_of_any_length_loses_its_plural(int length)
    {
        var word = string.Concat(Enumerable.Repeat("ba", length));
        Assert.Equal(word, Porter2.Stem($"{word}s"));
    }
}
