using System.Globalization;
using System.Xml.Linq;
using Bot.Replies.Pictures;
using Index.Passages.Knowledge;
using Index.Principles;
using Microsoft.Extensions.Logging;
using Tests.Support;

namespace Tests.Replies.Pictures;

public sealed class CoveragePictureTests
{
    private static readonly CoverageTable Table = RealLibrary.Library.Coverage;

    private static List<XElement> Elements(XDocument svg, string name) => [.. svg.Descendants().Where(e => e.Name.LocalName == name)];

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    [Fact]
    public void Pages_hold_every_row_once_and_at_most_twelve()
    {
        var pages = CoveragePages.Of(Table);
        Assert.Equal(Table.Rows, pages.SelectMany(page => page.Rows));
        Assert.All(pages, page => Assert.InRange(page.Rows.Count, 1, 12));
    }

    [Fact]
    public void A_table_without_rows_is_still_one_page() => Assert.Empty(Assert.Single(CoveragePages.Of(Table with { Rows = [] })).Rows);

    [Fact]
    public void Every_cell_shows_its_number_or_the_sign_of_silence() => Assert.All(CoveragePages.Of(Table), page =>
    {
        var texts = Elements(CoveragePicture.Of(page, 1, 7), "text").Select(e => e.Value).ToList();
        var cells = page.Rows.SelectMany(row => row.Cells).ToList();
        Assert.Equal(cells.Count(c => c.IsSilent), texts.Count(text => text == "–"));
        foreach (var row in page.Rows)
            Assert.All(row.Principle.Name.Split(' '), word => Assert.Contains(texts, text => text.Contains(word, StringComparison.Ordinal)));
    });

    [Fact]
    public void Nothing_is_smaller_than_eleven_units_on_a_phone_400_wide() => Assert.All(CoveragePages.Of(Table), page =>
    {
        var svg = CoveragePicture.Of(page, 1, 7);
        Assert.Equal(400, Number(svg.Root!, "width"));
        Assert.All(Elements(svg, "text"), text => Assert.InRange(Number(text, "font-size"), 11, 30));
        Assert.All(Elements(svg, "text"), text => Assert.InRange(Number(text, "x"), 0, 400));
    });

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(16)]
    public void Ink_stands_out_from_its_cell(int clauses) =>
        Assert.True(Contrast(Shade.Of(clauses).Fill, Shade.Of(clauses).Ink) >= 4.5, $"{Contrast(Shade.Of(clauses).Fill, Shade.Of(clauses).Ink)}");

    [Fact]
    public void More_clauses_are_always_darker() =>
        Assert.Equal(Shade.Steps.Select(step => Luminance(step.Fill)).OrderDescending(), Shade.Steps.Select(step => Luminance(step.Fill)));

    [Fact]
    public void The_legend_has_no_gap() => Assert.Equal(["1", "2–3", "4–7", "8–15", "16+"], Shade.Steps.Select(step => step.Range));

    [Fact]
    public void Hostile_names_make_a_picture_too()
    {
        var principle = new Principle { Id = "x", Name = "</svg><script>\u0001\uD800\uFFFF & \u202E", Terms = [] };
        var svg = CoveragePicture.Of(new CoverageTable(["<b>"], [new CoverageRow(principle, [new CoverageCell("<b>", [])])]), 1, 1);
        Assert.Empty(Elements(XDocument.Parse(svg.ToString()), "script"));
    }

    [Fact]
    public void Where_nothing_draws_it_says_so_once()
    {
        var log = new LogLines();
        using var factory = LoggerFactory.Create(builder => builder.AddProvider(log));
        var writer = new PngWriter(new Logger<PngWriter>(factory)) { Program = "no-such-program" };
        Assert.Null(writer.Png(CoveragePicture.Of(Table, 1, 1)));
        Assert.Null(writer.Png(CoveragePicture.Of(Table, 1, 1)));
        Assert.Contains("Install librsvg2-bin", Assert.Single(log.Lines), StringComparison.Ordinal);
    }

    private static double Contrast(string a, string b)
    {
        double[] light = [Luminance(a), Luminance(b)];
        return (light.Max() + 0.05) / (light.Min() + 0.05);
    }

    // Relative luminance as WCAG 2 defines it.
    private static double Luminance(string colour)
    {
        double Part(int at)
        {
            var value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * Part(1) + 0.7152 * Part(3) + 0.0722 * Part(5);
    }
}
