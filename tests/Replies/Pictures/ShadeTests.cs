using Bot.Replies.Pictures;
using SkiaSharp;

namespace Tests.Replies.Pictures;

public sealed class ShadeTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(16)]
    public void Ink_stands_out_from_its_cell(int clauses) =>
        Assert.InRange(Contrast(Shade.Of(clauses).Fill, Shade.Of(clauses).Ink), 4.5, 21);

    [Fact]
    public void More_clauses_are_always_darker()
    {
        var steps = Shade.Steps.Select(step => Luminance(step.Fill)).ToList();
        Assert.Equal(steps.OrderDescending(), steps);
    }

    [Fact]
    public void The_legend_has_no_gap() =>
        Assert.Equal(["1", "2–3", "4–7", "8–15", "16+"], Shade.Steps.Select(step => step.Range));

    private static double Contrast(SKColor a, SKColor b)
    {
        double[] light = [Luminance(a), Luminance(b)];
        return (light.Max() + 0.05) / (light.Min() + 0.05);
    }

    // Relative luminance as WCAG 2 defines it.
    private static double Luminance(SKColor colour)
    {
        return 0.2126 * Part(colour.Red) + 0.7152 * Part(colour.Green) + 0.0722 * Part(colour.Blue);

        static double Part(byte part)
        {
            var value = part / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }
    }
}
