using System.Xml.Linq;
using Index.Principles;

namespace Bot.Replies.Pictures;

/// <summary>
/// One page of the coverage table as a picture: a square for each cell with its number, darker for more; silence is a dash in a dashed square.
/// Sizes are those of a phone, 400 units wide for up to four documents, so that nothing falls below 11 units there.
/// </summary>
public static class CoveragePicture
{
    private const double Width = 400;
    private const double Edge = 10;
    private const double Names = 182;
    private const double SumWidth = 38;
    private const double Narrowest = 38;
    private const double Row = 34;
    private const double GroupHeight = 24;
    private const double Small = 11;
    private const double Plain = 12;
    private const string Faint = "#4a5a6d";
    private const double HeadAngle = 40;

    /// <summary>The picture of a page; <paramref name="number"/> counts from 1 up to <paramref name="of"/>.</summary>
    public static XDocument Of(CoverageTable page, int number, int of)
    {
        var column = Math.Max(Narrowest, (Width - 2 * Edge - Names - SumWidth) / Math.Max(1, page.Documents.Count));
        var right = Edge + Names + column * page.Documents.Count;
        var heads = page.Documents.Append(PictureWords.Sum).Select((head, i) => (Text: head, X: Edge + Names + column * i + (i < page.Documents.Count ? column : SumWidth) / 2)).ToList();
        // A slanted head reaches up and out to the right by its length.
        var top = 60 + heads.Max(head => Length(head.Text)) * Math.Sin(HeadAngle * Math.PI / 180);
        var reach = heads.Max(head => head.X + Length(head.Text) * Math.Cos(HeadAngle * Math.PI / 180));
        var width = Math.Max(Width, Math.Max(right + SumWidth, reach) + Edge);

        var title = PictureWords.Title(number, of);
        List<XElement> drawn =
        [
            Svg.Text(Edge, 24, 16, title, bold: true),
            Svg.Text(Edge, 42, Small, PictureWords.Means, Faint),
            .. heads.Select(head => Head(head.Text, head.X, top - 8)),
        ];

        var y = top;
        foreach (var group in page.Rows.GroupBy(row => row.Principle.Group))
        {
            if (group.Key.Length > 0)
                drawn.Add(Svg.Text(Edge, y + 16, Plain, group.Key, Faint, bold: true));
            y += group.Key.Length > 0 ? GroupHeight : 0;
            foreach (var row in group)
            {
                drawn.AddRange(Name(row.Principle.Name, y));
                drawn.AddRange(row.Cells.SelectMany((cell, i) => Cell(cell.Count, Edge + Names + column * i, y, column)));
                drawn.Add(Svg.Text(right + SumWidth / 2, y + 21, Plain, $"{row.Sum}", Faint, "middle"));
                y += Row;
            }
        }

        drawn.AddRange(Legend(y + 14));
        return new XDocument(Svg.Root(width, y + 44, title, drawn));
    }

    private static XElement Head(string text, double x, double y) => Svg.Text(x, y, Plain, text, bold: true).Turned(HeadAngle, x, y);

    private static IEnumerable<XElement> Name(string name, double y)
    {
        var lines = NameLines.Of(name, Names - 8, Plain);
        var first = y + 21 - (lines.Count - 1) * 7.0;
        return lines.Select((line, i) => Svg.Text(Edge, first + 14 * i, Plain, line));
    }

    private static IEnumerable<XElement> Cell(int count, double x, double y, double width)
    {
        var (fill, ink) = count == 0 ? ("#ffffff", Faint) : (Shade.Of(count).Fill, Shade.Of(count).Ink);
        var square = Svg.Rectangle(x + 1.5, y + 1.5, width - 3, Row - 3, fill);
        yield return count == 0 ? square.Dashed("#9aa7b5") : square;
        yield return Svg.Text(x + width / 2, y + 22, 14, count == 0 ? "–" : $"{count}", ink, "middle", bold: count > 0);
    }

    private static IEnumerable<XElement> Legend(double y)
    {
        var x = Edge;
        foreach (var (range, fill) in Shade.Steps.Select(step => (step.Range, (string?)step.Fill)).Append((PictureWords.Silent, null)))
        {
            var square = Svg.Rectangle(x, y, 14, 14, fill ?? "#ffffff");
            yield return fill is null ? square.Dashed("#9aa7b5") : square;
            yield return Svg.Text(x + 18, y + 11.5, Small, range, Faint);
            x += 18 + range.Length * 6.6 + 12;
        }
    }

    private static double Length(string text) => NameLines.Length(text, Plain) * 1.1;
}
