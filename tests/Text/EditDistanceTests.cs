using Index.Text;

namespace Tests.Text;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("abc", "", 3)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("recieve", "receive", 1)]
    [InlineData("ca", "abc", 3)]
    public void Counts_slips_and_swaps_of_neighbours(string a, string b, int distance)
    {
        Assert.Equal(distance, EditDistance.Between(a, b));
        Assert.Equal(distance, EditDistance.Between(b, a));
        Assert.Equal(distance, EditDistance.Between(a, b, distance));
    }

    [Fact]
    public void A_distance_beyond_the_bound_is_said_to_be_beyond_it() =>
        Assert.True(EditDistance.Between("sovereignty", "multistakeholder", 2) > 2);

    [Fact]
    public void Long_words_are_compared_too() =>
        Assert.Equal(1, EditDistance.Between(new string('a', 300), new string('a', 299)));
}
