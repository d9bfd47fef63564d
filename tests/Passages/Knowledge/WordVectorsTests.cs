using Index.Passages.Knowledge;
using Index.Text.Analysis;

namespace Tests.Passages.Knowledge;

/// <summary>The shipped word vectors and their file.</summary>
public sealed class WordVectorsTests
{
    [Theory]
    [InlineData("kid", "child", "trade")]
    [InlineData("cops", "police", "children")]
    [InlineData("spy", "intelligence", "farmer")]
    [InlineData("cash", "money", "privacy")]
    [InlineData("teach", "education", "weapon")]
    [InlineData("poor", "poverty", "server")]
    [InlineData("thief", "criminal", "education")]
    [InlineData("doctor", "health", "treaty")]
    [InlineData("gun", "weapon", "school")]
    public void A_plain_word_is_nearer_to_what_it_means_than_to_anything_else(string word, string near, string far) =>
        Assert.True(Of(word, near) > Of(word, far) + 0.1, $"{word}: {near} {Of(word, near):0.00}, {far} {Of(word, far):0.00}");

    [Fact]
    public void Similarity_is_the_same_both_ways_and_one_to_itself()
    {
        Assert.Equal(Of("kid", "child"), Of("child", "kid"), 1e-6);
        Assert.Equal(1, Of("kid", "kid"), 1e-5);
        Assert.Equal(0, WordVectors.Shipped.Similarity("kid", "qwrtzp"));
    }

    [Fact]
    public void The_nearest_are_those_asked_about_in_order()
    {
        var nearest = WordVectors.Shipped.Nearest("kid", ["trade", "child", "kid", "qwrtzp", "school"], 2);
        Assert.Equal(["child", "school"], nearest.Select(n => n.Stem));
        Assert.Empty(WordVectors.Shipped.Nearest("qwrtzp", ["child"], 2));
    }

    [Fact]
    public void A_centroid_lies_between_its_words()
    {
        var vectors = WordVectors.Shipped;
        var both = vectors.Centroid([("child", 1), ("school", 1), ("qwrtzp", 5)]);
        var alone = vectors.Centroid([("child", 1)]);
        Assert.InRange(WordVectors.Similarity(both, alone), vectors.Similarity("child", "school") + 0.1, 0.99);
        Assert.Equal(0, WordVectors.Similarity(alone, vectors.Centroid([("qwrtzp", 1)])));
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        var random = new Random(1);
        var vectors = Enumerable.Range(0, 3).Select(_ => Enumerable.Range(0, 70).Select(_ => random.NextSingle() - 0.5f).ToArray()).ToList();
        using var file = new MemoryStream();
        WordVectorsFile.Write(file, ["one", "two", "three"], vectors);
        file.Position = 0;
        var read = WordVectors.Read(file);

        Assert.Equal(["one", "two", "three"], read.Stems);
        Assert.True(read.Knows("two"));
        Assert.Equal(WordVectors.Similarity(vectors[0], vectors[2]), read.Similarity("one", "three"), 0.02);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(16)]
    [InlineData(20)]
    [InlineData(40)]
    public void A_file_cut_off_says_what_to_do(int length)
    {
        using var file = new MemoryStream();
        WordVectorsFile.Write(file, ["one", "two"], [[.. Enumerable.Repeat(1f, 20)], [.. Enumerable.Repeat(1f, 20)]]);
        var fault = Assert.Throws<InvalidDataException>(() => WordVectors.Read(new MemoryStream(file.ToArray()[..length])));
        Assert.Contains("tests/Vectors/README.md", fault.Message, StringComparison.Ordinal);
    }

    private static double Of(string a, string b) => WordVectors.Shipped.Similarity(Stem(a), Stem(b));

    private static string Stem(string word) => Analyzers.English.Analyze(word)[0].Term;
}
