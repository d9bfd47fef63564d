using Index.Quotes.References;
using Tests.Support;

namespace Tests.Quotes.References;

public sealed class SuggestionTests
{
    private static readonly ReferenceReader Reader = new(Seeds.Corpus.Documents);

    [Theory]
    [InlineData("wuzhen 2", "wuzhen/2")]
    [InlineData("wuz", "wuzhen/preamble/1")]
    [InlineData("dfi hum", "dfi/human-rights/1")]
    [InlineData("dfi human rights 3", "dfi/human-rights/3")]
    [InlineData("dfi hum 4", "dfi/human-rights/4")]
    [InlineData("dfi refrain from gov", "dfi/global-internet/1")]
    [InlineData("shared future sov", "shared-future/principles/1")]
    [InlineData("sover", "shared-future/principles/1")]
    [InlineData("budapest stand", "budapest/standfirst")]
    [InlineData("", "budapest/p1")]
    public void Offers_first_what_fits_best(string typed, string id) => Assert.Equal(id, $"{Reader.Suggest(typed, 25).FirstOrDefault()?.Id}");

    [Fact]
    public void Offers_each_clause_once_and_no_more_than_asked()
    {
        var offered = Reader.Suggest("dfi", 25).ToArray();
        Assert.Equal(25, offered.Length);
        Assert.Equal(25, offered.DistinctBy(c => c.Id).Count());
        Assert.Empty(Reader.Suggest("dfi", 0));
    }

    [Fact]
    public void Offers_nothing_for_words_that_stand_nowhere() => Assert.Empty(Reader.Suggest("blockchain zebra", 25));
}
