using Index.Text;

namespace Tests.Text;

public sealed class NumeralTests
{
    [Theory]
    [InlineData("IV", 4)]
    [InlineData("xxxix", 39)]
    [InlineData("CCCXCIX", 399)]
    [InlineData("IIII", 0)]
    [InlineData("", 0)]
    [InlineData("M", 0)]
    public void Reads_well_formed_Roman_numerals(string numeral, int value) =>
        Assert.Equal(value, Numerals.OfRoman(numeral));

    [Theory]
    [InlineData("一", 1)]
    [InlineData("十", 10)]
    [InlineData("十二", 12)]
    [InlineData("二十", 20)]
    [InlineData("九十九", 99)]
    [InlineData("一百零三", 103)]
    [InlineData("三百二十一", 321)]
    [InlineData("二〇", 20)]
    [InlineData("〇", 0)]
    [InlineData("天", -1)]
    [InlineData("", -1)]
    public void Reads_Chinese_numerals(string numeral, int value) =>
        Assert.Equal(value, Numerals.OfHan(numeral));
}
