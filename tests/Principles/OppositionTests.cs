using Index.Passages.Knowledge;

namespace Tests.Principles;

public sealed class OppositionTests
{
    [Fact]
    public void Reads_both_sides_of_a_line()
    {
        var (read, faults) = Opposition.Parse(["# remark", "", "who governs: multistakeholder, bottom up <> multilateral # rest"], "opposites.txt");
        Assert.Empty(faults);
        var line = Assert.Single(read);
        Assert.Equal(("who governs", 2, 1, 3), (line.Name, line.One.Count, line.Other.Count, line.Line));
    }

    [Theory]
    [InlineData("who governs multistakeholder <> multilateral")]
    [InlineData("who governs: multistakeholder")]
    [InlineData("who governs: a <> b <> c")]
    [InlineData("who governs: , <> multilateral")]
    [InlineData(": multistakeholder <> multilateral")]
    [InlineData("who governs: right, multilateral <> multilateralism")]
    public void Names_the_line_that_cannot_be_read(string line)
    {
        var (read, faults) = Opposition.Parse(["", line], "opposites.txt");
        Assert.Empty(read);
        Assert.Equal(("opposites.txt", 2), (faults[0].File, faults[0].Line));
    }
}
