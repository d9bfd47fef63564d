using Index.Quotes.References;
using Tests.Support;

namespace Tests.Quotes.References;

public sealed class DocumentNamesTests
{
    private static readonly DocumentNames Names = new(Seeds.Corpus.Documents);

    [Theory]
    [InlineData("wuzhen", "wuzhen")]
    [InlineData("Wuzhen Declaration", "wuzhen")]
    [InlineData("the WUZHEN declaration", "wuzhen")]
    [InlineData("wuzen", "wuzhen")]
    [InlineData("wuzhen.txt", "wuzhen")]
    [InlineData("budapset", "budapest")]
    [InlineData("budapest op-ed", "budapest")]
    [InlineData("dfi", "dfi")]
    [InlineData("D.F.I.", "dfi")]
    [InlineData("Declaration for the Future of the Internet", "dfi")]
    [InlineData("declaration on the future of the internet", "dfi")]
    [InlineData("future of the internet", "dfi")]
    [InlineData("shared future", "shared-future")]
    [InlineData("shared_future", "shared-future")]
    [InlineData("sharedfuture", "shared-future")]
    [InlineData("shared futur", "shared-future")]
    [InlineData("community with a shared future", "shared-future")]
    [InlineData("shared-future-china-daily.txt", "shared-future")]
    [InlineData("world wide web", "budapest")]
    [InlineData("gdpr", null)]
    [InlineData("declaration", null)]
    [InlineData("future", null)]
    [InlineData("wuhan", null)]
    [InlineData("wuzhen 2", null)]
    [InlineData("", null)]
    [InlineData("\uD83D", null)]
    public void Finds_the_document_that_a_name_means(string name, string? id) => Assert.Equal(id, Names.Find(name)?.Id);

    [Theory]
    [InlineData("wuzhen 2", "wuzhen", "2")]
    [InlineData("DFI, human rights 3", "dfi", ", human rights 3")]
    [InlineData("declaration for the future of the internet, preamble 2", "dfi", ", preamble 2")]
    [InlineData("wuzhen declaration", "wuzhen", "")]
    [InlineData("article 5 of wuzhen", "wuzhen", "article 5")]
    public void Splits_the_name_from_what_is_asked_of_it(string typed, string id, string left)
    {
        var split = Assert.NotNull(Names.Split(typed));
        Assert.Equal((id, left), (split.Document.Id, split.Left));
    }

    [Fact]
    public void Finds_none_when_two_documents_are_equally_near()
    {
        var seed = Seeds.Corpus.Documents[0];
        var names = new DocumentNames([seed with { Id = "paris-a", About = seed.About with { ShortNames = ["Parisa"] } }, seed with { Id = "paris-b", About = seed.About with { ShortNames = ["Parisb"] } }]);
        Assert.Null(names.Find("parisc"));
        Assert.Equal("paris-a", names.Find("parisa")?.Id);
    }
}
