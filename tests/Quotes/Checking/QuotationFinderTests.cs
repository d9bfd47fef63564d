using Index.Quotes.Checking;

namespace Tests.Quotes.Checking;

public sealed class QuotationFinderTests
{
    [Theory]
    [InlineData("no marks at all", "")]
    [InlineData("He said \"respect Internet sovereignty\" and \"fight cyber terrorism\".", "respect Internet sovereignty|fight cyber terrorism")]
    [InlineData("They say “it is an open “network of networks”, a single one” there.", "it is an open “network of networks”, a single one")]
    [InlineData("They say \"an open \"network of networks\", a single one\" there.", "an open \"network of networks\", a single one")]
    [InlineData("« liberté » et «égalité»", " liberté |égalité")]
    [InlineData("It's the 'rule of law' that counts, isn't it", "rule of law")]
    [InlineData("See:\n> first line\n> second line\nand \"third\"", "> first line\n> second line|third")]
    [InlineData("never \"closed", "")]
    [InlineData("\"\" and “…”", "")]
    public void Finds_quotations_in_a_message(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', QuotationFinder.Find(text).Select(span => span.In(text))));
}
