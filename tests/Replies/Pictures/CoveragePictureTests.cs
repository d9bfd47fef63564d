using System.Xml.Linq;
using Bot.Replies.Pictures;
using Index.Passages;
using Index.Passages.Knowledge;
using Index.Principles;
using Index.Wording;
using SkiaSharp;
using Tests.Support;

namespace Tests.Replies.Pictures;

public sealed class CoveragePictureTests
{
    // A fifth of what Discord takes.
    private const int MostBytes = 2 * 1024 * 1024;
    // Dots: the pictures have two for a unit of their layout.
    private const int Names = 2 * 192;
    private const int Column = 2 * 40;
    private const int Row = 2 * 34;
    private const int Legend = 2 * 32;

    private static readonly SKColor Outline = new(0xFF9AA7B5);
    private static readonly CoverageTable Table = RealLibrary.Library.Coverage;

    public static TheoryData<int> Pages => [.. Enumerable.Range(1, CoveragePages.Of(Table).Count)];

    // One group without a name, so that a picture has nothing but heads, rows and legend.
    private static CoverageTable Made(string[] documents, params (string Name, int[] Counts)[] rows) =>
        new(documents, [.. rows.Select(row => Made(documents, row.Name, row.Counts))]);

    private static CoverageRow Made(string[] documents, string name, int[] counts) => new(
        new Principle { Id = "x", Name = name, Terms = [] },
        [.. documents.Select((document, i) => new CoverageCell(document, new Passage[counts[i]]))]);

    private static Picture Draw(CoverageTable table, int page = 1) => new(CoveragePicture.Png(table, page));

    [Fact]
    public void Pages_hold_every_row_once_and_at_most_twelve()
    {
        var pages = CoveragePages.Of(Table);
        Assert.Equal(Table.Rows, pages.SelectMany(page => page.Rows));
        Assert.All(pages, page => Assert.InRange(page.Rows.Count, 1, 12));
    }

    [Fact]
    public void A_table_without_rows_is_still_one_page() =>
        Assert.Empty(Assert.Single(CoveragePages.Of(Table with { Rows = [] })).Rows);

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_is_as_wide_as_a_phone_at_two_dots_a_unit_and_of_bounded_size(int page)
    {
        var png = CoveragePicture.Png(Table, page);
        var picture = new Picture(png);
        Assert.Equal(800, picture.Width);
        Assert.InRange(picture.Height, 300, 1600);
        Assert.InRange(png.Length, 10_000, 256 * 1024);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_cell_has_the_colour_of_its_number(int page)
    {
        var picture = Draw(Table, page);
        var rows = CoveragePages.Of(Table)[page - 1].Rows;
        for (var i = 0; i < Table.Documents.Count; i++)
        {
            // Beside the number: 5 units from where the column begins.
            var filled = picture.Down(Names + Column * i + 10)
                .Where(run => run.Length > Row / 2 && run.Colour != SKColors.White);
            var expected = rows.Where(row => !row.Cells[i].IsSilent).Select(row => Shade.Of(row.Cells[i].Count).Fill);
            Assert.Equal(expected, filled.Select(run => run.Colour));
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_silent_cell_has_a_dashed_outline_and_no_other(int page)
    {
        var picture = Draw(Table, page);
        var rows = CoveragePages.Of(Table)[page - 1].Rows;
        for (var i = 0; i < Table.Documents.Count; i++)
        {
            // The left edge of an outline: dashes of 3 units with gaps of 2 down 31 units.
            var x = Names + Column * i + 2;
            var dots = Enumerable.Range(0, picture.Height - Legend).Count(y => picture.At(x, y) == Outline);
            var silent = rows.Count(row => row.Cells[i].IsSilent);
            Assert.InRange(dots, 30 * silent, 44 * silent);
        }
    }

    [Fact]
    public void Another_number_changes_its_cell_and_the_sum_and_nothing_else()
    {
        var two = WithSecond(2);
        var changed = two.Difference(WithSecond(3));
        Assert.InRange(changed.Left, Names + Column, Names + 2 * Column);
        Assert.InRange(changed.Right, Names + 4 * Column, two.Width);
        Assert.InRange(changed.Height, 10, Row / 2);

        static Picture WithSecond(int count) => Draw(Made(
            ["one", "two", "six", "ten"],
            ("First", [1, 1, 1, 1]), ("Second", [1, count, 1, 1]), ("Third", [1, 1, 1, 1])));
    }

    [Fact]
    public void A_name_stands_left_of_its_row()
    {
        var second = Draw(Made(["one"], ("First", [1]), ("Second", [1])));
        var changed = second.Difference(Draw(Made(["one"], ("First", [1]), ("Other", [1]))));
        Assert.InRange(changed.Left, 20, 30);
        Assert.InRange(changed.Right, 60, Names);
        Assert.InRange(changed.Height, 10, Row);
    }

    [Fact]
    public void A_head_stands_above_its_column()
    {
        var abc = Draw(Made(["one", "abc"], ("First", [1, 1])));
        var changed = abc.Difference(Draw(Made(["one", "cab"], ("First", [1, 1]))));
        var column = 2 * 80;
        Assert.InRange(changed.Left, Names + column, Names + 2 * column);
        Assert.InRange(changed.Right, Names + column, Names + 2 * column);
        Assert.InRange(changed.Bottom, 2 * 42, 2 * 100);
    }

    [Fact]
    public void A_page_of_several_says_which_it_is()
    {
        var one = Made(["one"], ("First", [1]));
        var many = one with { Rows = [.. Enumerable.Repeat(one.Rows[0], 24)] };
        var changed = Draw(many, 1).Difference(Draw(many, 2));
        Assert.InRange(changed.Left, 20, 400);
        Assert.InRange(changed.Bottom, 20, 2 * 30);
    }

    [Fact]
    public void A_German_reader_gets_German_words()
    {
        var table = Made(["one"], ("First", [1]));
        var german = Languages.In(Languages.Of("de"), () => CoveragePicture.Png(table, 1));
        Assert.NotEqual(CoveragePicture.Png(table, 1), german);
        Assert.Equal(german, Languages.In(Languages.Of("de"), () => CoveragePicture.Png(table, 1)));
    }

    [Fact]
    public void One_table_gives_the_same_bytes_whoever_draws_it()
    {
        var first = CoveragePicture.Png(Table, 1);
        Parallel.For(0, 8, _ => Assert.Equal(first, CoveragePicture.Png(Table, 1)));
    }

    // A letter that the font lacks is its box, and two boxes are alike.
    [Theory]
    [InlineData("ßäÖ", "ßöÄ")]
    [InlineData("şžő", "śźő")]
    [InlineData("Διαδίκτυο", "Διαδίκτυα")]
    [InlineData("Суверенитет", "Суверенител")]
    public void Names_are_drawn_in_their_own_letters(string name, string other) =>
        Assert.False(Draw(Made(["one"], (name, [1]))).Difference(Draw(Made(["one"], (other, [1])))).IsEmpty);

    [Theory]
    [InlineData("网络空间主权")]
    [InlineData("\U0001F680")]
    [InlineData("\uE000\uFFFF")]
    public void What_no_font_has_leaves_a_sign_that_something_stands_there(string name) =>
        Assert.False(Draw(Made(["one"], (name, [1]))).Difference(Draw(Made(["one"], ("", [1])))).IsEmpty);

    [Theory]
    [InlineData("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft")]
    [InlineData("a name of more words than anybody would give a principle yet somebody did and nobody stopped it")]
    [InlineData("网络空间命运共同体网络空间命运共同体网络空间命运共同体网络空间命运共同体网络空间命运共同体网络空间命运共同体网络空间命运共同体")]
    public void A_long_name_stays_left_of_its_cells_and_its_row_grows(string name)
    {
        var picture = Draw(Made(["one"], (name, [1]), ("Second", [1])));
        var dots = Enumerable.Range(0, picture.Height - Legend).Select(y => picture.At(Names + 1, y));
        Assert.All(dots, dot => Assert.Equal(SKColors.White, dot));
        var cells = picture.Down(Names + 10)
            .Where(run => run.Colour == Shade.Of(1).Fill && run.Length > Row / 2).ToList();
        Assert.Equal(2, cells.Count);
        Assert.True(cells[0].Length > cells[1].Length, "the first row is no higher");
    }

    [Fact]
    public void Three_hundred_documents_with_long_names_are_twenty_three_columns_and_one_for_the_others()
    {
        string[] documents = [.. Enumerable.Range(0, 300).Select(i => $"{new string('w', 200)}-{i}")];
        var name = new string('W', 10_000);
        var rows = Enumerable.Range(0, 12).Select(i => (name, documents.Select((_, d) => d * 10 + i).ToArray()));
        var table = Made(documents, [.. rows]);
        var columns = new CoverageColumns(table);
        Assert.Equal([.. documents[277..], "277 others"], columns.Heads);
        var most = Enumerable.Range(277, 23).Select(d => d * 10);
        Assert.Equal([.. most, 277 * 276 / 2 * 10], columns.Counts(table.Rows[0]));

        var png = CoveragePicture.Png(table, 1);
        Assert.InRange(png.Length, 10_000, MostBytes);
        Assert.InRange(new Picture(png).Width, 2_000, 2 * 4_096);
    }

    [Fact]
    public void A_table_without_documents_or_rows_is_a_picture_too()
    {
        Assert.Equal(800, Draw(Made([], ("First", []))).Width);
        Assert.Equal(800, Draw(Made(["one"])).Width);
    }

    [Fact]
    public void Hostile_names_make_a_picture_too()
    {
        var table = Made(["<b>"], ("</svg><script>\u0001\uD800\uFFFF & \u202E", [1]));
        Assert.Equal(800, Draw(table).Width);
        var svg = XDocument.Load(new MemoryStream(CoveragePicture.Svg(table, 1)));
        Assert.Equal("svg", svg.Root!.Name.LocalName);
        Assert.DoesNotContain(svg.Descendants(), element => element.Name.LocalName == "script");
    }

    [Fact]
    public void An_svg_has_the_size_and_the_squares_of_the_picture()
    {
        var svg = XDocument.Load(new MemoryStream(CoveragePicture.Svg(Table, 1))).Root!;
        Assert.Equal("400", svg.Attribute("width")!.Value);
        var squares = svg.Descendants().Where(element => element.Name.LocalName == "rect");
        var fills = squares.Select(element => element.Attribute("fill")?.Value);
        var cells = CoveragePages.Of(Table)[0].Rows.SelectMany(row => row.Cells).Where(cell => !cell.IsSilent);
        foreach (var step in Shade.Steps)
            Assert.Equal(cells.Count(cell => Shade.Of(cell.Count) == step) + 1, fills.Count(fill => Is(fill, step.Fill)));

        static bool Is(string? fill, SKColor colour) =>
            fill is not null && SKColor.TryParse(fill, out var parsed) && parsed == colour;
    }
}
