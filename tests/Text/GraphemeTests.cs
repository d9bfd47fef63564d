using Index.Text;

namespace Tests.Text;

public sealed class GraphemeTests
{
    private const string Family = "👩‍👩‍👧";

    [Theory]
    [InlineData("abc", 5, 3)]
    [InlineData("abc", 2, 2)]
    [InlineData("ae\u0301b", 2, 1)]
    [InlineData("a" + Family, 4, 1)]
    [InlineData(Family, 3, 0)]
    [InlineData("", 3, 0)]
    public void A_cut_never_falls_inside_a_character_as_readers_see_it(string text, int most, int length) =>
        Assert.Equal(length, Graphemes.Fitting(text, most));

    [Fact]
    public void What_is_longer_than_the_room_is_cut_between_code_points()
    {
        Assert.Equal(3, Graphemes.FittingSome(Family, 3));
        Assert.Equal(1, Graphemes.FittingSome("a" + Family, 2));
        Assert.Equal(2, Graphemes.LengthAt(Family, 0, 3));
        Assert.Equal(Family.Length, Graphemes.LengthAt(Family, 0, 20));
    }
}
