using Bot.Replies.Embeds;
using Index.Quotes.Checking;
using Tests.Support;

namespace Tests.Replies;

public sealed class AccentTests
{
    private const int Dark = 0x2B2D31;
    private const int Light = 0xF2F3F5;

    [Fact]
    public void Every_colour_stands_out_on_dark_and_on_light() =>
        Wrong.None(Accent.Palette.Append(Accent.Neutral).Concat(Enum.GetValues<Verdict>().Select(verdict => Accent.Of(verdict)))
            .Where(colour => Contrast(colour, Dark) < 3 || Contrast(colour, Light) < 3)
            .Select(colour => $"{colour:X6}: {Contrast(colour, Dark):0.00} on dark, {Contrast(colour, Light):0.00} on light"));

    [Fact]
    public void The_documents_that_come_with_it_have_each_a_colour_of_their_own_whoever_else_is_there()
    {
        var colours = RealLibrary.Library.Documents.Select(Accent.Of).ToList();
        Assert.Equal(colours.Count, colours.Distinct().Count());
        Assert.DoesNotContain(Accent.Neutral, colours);
        var alone = RealLibrary.Library.Only(new HashSet<string> { "wuzhen" }).Documents[0];
        Assert.Equal(Accent.Of(RealLibrary.Library.FindDocument("wuzhen")!), Accent.Of(alone));
    }

    // WCAG 2.
    private static double Contrast(int one, int other)
    {
        double[] lights = [Light01(one), Light01(other)];
        return (lights.Max() + 0.05) / (lights.Min() + 0.05);
    }

    private static double Light01(int colour) => 0.2126 * Part(colour >> 16) + 0.7152 * Part(colour >> 8) + 0.0722 * Part(colour);

    private static double Part(int colour)
    {
        var share = (colour & 0xFF) / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
