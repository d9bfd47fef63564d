using Index.Corpus;
using Index.Quotes;
using Tests.Support;

namespace Tests.Quotes;

public sealed class CitationTests
{
    private static readonly Document Wuzhen = HandMade.DocumentOf(HandMade.Sovereignty.Id);

    [Fact]
    public void Carries_place_status_date_and_printer() => Assert.Equal(
        "Wuzhen Declaration, Second (draft, never adopted; 21 November 2014; as printed by The Register)",
        Citation.Of(Wuzhen, HandMade.Sovereignty));

    [Theory]
    [InlineData("2019", "Wuzhen Declaration, Second (2019)")]
    [InlineData("2019-10", "Wuzhen Declaration, Second (October 2019)")]
    [InlineData("2019-10-05", "Wuzhen Declaration, Second (5 October 2019)")]
    [InlineData("autumn 2019", "Wuzhen Declaration, Second (autumn 2019)")]
    [InlineData("", "Wuzhen Declaration, Second")]
    [InlineData(null, "Wuzhen Declaration, Second")]
    public void Leaves_out_what_is_not_known(string? date, string expected) => Assert.Equal(
        expected,
        Citation.Of(Wuzhen with { About = new DocumentMetadata { Title = "Wuzhen Declaration", Date = date } }, HandMade.Sovereignty));

    [Fact]
    public void Names_the_edition_that_alone_prints_the_line() => Assert.Equal(
        "Jointly Build a Community with a Shared Future in Cyberspace, dateline of the edition “World Internet Conference website” (concept paper, not a treaty; October 2019; as printed by World Internet Conference website)",
        Citation.Of(Seeds.Document("shared-future"), Seeds.Clause("shared-future/dateline-2")));

    [Fact]
    public void Says_when_the_status_is_not_stated() =>
        Assert.Equal("status not stated", Citation.StatusOf(Wuzhen with { About = new DocumentMetadata() }));
}
