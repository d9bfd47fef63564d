using Index.Text.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.TokenAttributes;
using Tests.Support;

namespace Tests.Text.Analysis;

public sealed class EnglishStemsTests
{
    private static readonly string[] Rows =
        [.. File.ReadLines(Path.Combine(Repository.Root, "tests", "Text", "Analysis", "Porter2.txt"))
            .Where(row => row[0] != '#')];

    private static readonly Dictionary<string, string> Apart =
        Pairs("Apart").ToDictionary();

    private static readonly Dictionary<string, string> Plain =
        Pairs("Forms").DistinctBy(form => form.Word).ToDictionary();

    [Fact]
    public void Stems_the_words_of_the_published_sample_but_for_the_exceptions()
    {
        Assert.True(Rows.Length >= 200, $"Porter2.txt has only {Rows.Length} rows.");
        Wrong.None(
            from row in Rows
            let word = row.Split(' ')[0]
            let plain = Plain.GetValueOrDefault(word)
            let expected = Apart.GetValueOrDefault(word) ?? (plain is null ? row.Split(' ')[1] : Stem(plain))
            where Stem(word) != expected
            select $"{word}: expected {expected}, got {Stem(word)}");
    }

    [Fact]
    public void Every_word_that_must_not_meet_others_has_a_stem_of_its_own()
    {
        Assert.NotEmpty(Apart);
        Wrong.None(Apart.Where(word => Stem(word.Key) != word.Value)
            .Select(word => $"{word.Key} is {Stem(word.Key)}, not {word.Value}"));
    }

    [Fact]
    public void Every_irregular_form_has_the_stem_of_the_plain_one()
    {
        Assert.NotEmpty(Plain);
        Wrong.None(Plain
            .Where(form => Stem(form.Key) != (Apart.GetValueOrDefault(form.Key) ?? Stem(form.Value)))
            .Select(form => $"{form.Key} is not {form.Value}"));
    }

    [Theory]
    [InlineData("'")]
    [InlineData("'''")]
    [InlineData("''s")]
    [InlineData("yyy")]
    [InlineData("ing")]
    [InlineData("\uD800ing\uDC00")]
    public void A_word_that_is_none_does_no_harm(string word) => Assert.True(Stem(word).Length <= word.Length);

    [Theory]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(6000)]
    public void A_word_of_any_length_loses_its_plural(int length)
    {
        var word = string.Concat(Enumerable.Repeat("ba", length));
        Assert.Equal(word, Stem($"{word}s"));
    }

    // Each word with the one that its line begins with.
    private static IEnumerable<(string Word, string First)> Pairs(string list) =>
        WordList.Lines(list).Select(WordList.Pair).SelectMany(line => line.To.Split(' ').Select(word => (word, line.From)));

    private static string Stem(string word)
    {
        using var stream = EnglishStems.Filter(new KeywordTokenizer(new StringReader(word)));
        var term = stream.GetAttribute<ICharTermAttribute>();
        stream.Reset();
        Assert.True(stream.IncrementToken());
        return term.ToString();
    }
}
