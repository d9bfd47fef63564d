using Index.Principles;
using SkiaSharp;

namespace Bot.Replies.Pictures;

/// <summary>
/// One page of the coverage table as a picture: a square for each cell with its number, darker for more; silence is a
/// dash in a dashed square. Sizes are those of a phone, 400 units wide for up to four documents, so that nothing falls
/// below 11 units there.
/// </summary>
internal sealed class CoveragePicture
{
    private const float Width = 400;
    private const float Edge = 10;
    private const float Names = 182;
    private const float SumWidth = 38;
    private const float Narrowest = 38;
    private const float LowestRow = 34;
    private const float LineHeight = 14;
    private const float GroupHeight = 24;
    private const float LongestHead = 200;
    private const float HeadAngle = 40;
    private const int MostNameLines = 4;
    // More than 24 columns and 12 rows can take.
    private const float Largest = 4096;
    // Dots a unit, for screens with fine dots.
    private const int Scale = 2;

    private static readonly SKColor Dark = new(0xFF10233A);
    private static readonly SKColor Faint = new(0xFF4A5A6D);
    private static readonly SKColor Outline = new(0xFF9AA7B5);
    private static readonly Lettering Title = Lettering.Strong(16);
    private static readonly Lettering Bold = Lettering.Strong(12);
    private static readonly Lettering Plain = Lettering.Plain(12);
    private static readonly Lettering Small = Lettering.Plain(11);
    private static readonly Lettering Count = Lettering.Strong(14);
    private static readonly Lettering Dash = Lettering.Plain(14);

    private readonly SKCanvas _canvas;
    private readonly CoverageColumns _columns;
    private readonly float _columnWidth;

    private CoveragePicture(SKCanvas canvas, CoverageTable table)
    {
        _canvas = canvas;
        _columns = new CoverageColumns(table);
        var most = table.Rows.SelectMany(_columns.Counts).DefaultIfEmpty().Max();
        var narrowest = Math.Max(Narrowest, Count.Width($"{most}") + 9);
        _columnWidth = Math.Max(narrowest, (Width - 2 * Edge - Names - SumWidth) / Math.Max(1, _columns.Heads.Count));
    }

    /// <summary>
    /// The page, from 1, as PNG with two dots a unit; the same table gives the same bytes on one machine.
    /// </summary>
    public static byte[] Png(CoverageTable table, int page)
    {
        var (picture, size) = Record(table, page);
        using (picture)
        {
            var (width, height) = ((int)size.Width * Scale, (int)size.Height * Scale);
            using var surface = SKSurface.Create(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque));
            surface.Canvas.Scale(Scale);
            surface.Canvas.DrawPicture(picture);
            using var image = surface.Snapshot();
            using var png = image.Encode(SKEncodedImageFormat.Png, 100);
            return png.ToArray();
        }
    }

    /// <summary>The page, from 1, as SVG with the letters as outlines.</summary>
    public static byte[] Svg(CoverageTable table, int page)
    {
        var (picture, size) = Record(table, page);
        using var svg = new MemoryStream();
        using (picture)
        using (var canvas = SKSvgCanvas.Create(SKRect.Create(size), svg))
            canvas.DrawPicture(picture);
        return svg.ToArray();
    }

    // How large a picture is shows only when it is drawn, so it is recorded first.
    private static (SKPicture Picture, SKSize Size) Record(CoverageTable table, int page)
    {
        var pages = CoveragePages.Of(table);
        using var recorder = new SKPictureRecorder();
        var canvas = recorder.BeginRecording(SKRect.Create(Largest, Largest));
        canvas.Clear(SKColors.White);
        var size = new CoveragePicture(canvas, table).Draw(pages[page - 1], page, pages.Count);
        return (recorder.EndRecording(), size);
    }

    private SKSize Draw(CoverageTable page, int number, int of)
    {
        Title.Draw(_canvas, PictureWords.Title(number, of), Edge, 24, Dark);
        Small.Draw(_canvas, PictureWords.Means, Edge, 42, Faint);
        var (y, reach) = DrawHeads();
        foreach (var group in page.Rows.GroupBy(row => row.Principle.Group))
        {
            if (group.Key.Length > 0)
            {
                Bold.Draw(_canvas, NameLines.Wrap(group.Key, Bold, Width - 2 * Edge, most: 1)[0], Edge, y + 16, Faint);
                y += GroupHeight;
            }

            foreach (var row in group)
                y += DrawRow(row, y);
        }

        var end = DrawLegend(y + 14);
        var right = ColumnLeft(_columns.Heads.Count) + SumWidth;
        // A slanted head ends in a corner, which needs less of an edge than the side of a square.
        var width = Math.Max(Math.Max(Width, reach + 4), Math.Max(right, end) + Edge);
        return new SKSize(MathF.Ceiling(width), MathF.Ceiling(y + 44));
    }

    // The heads are slanted. Gives where the rows begin, and how far to the right the heads reach.
    private (float Top, float Reach) DrawHeads()
    {
        var heads = _columns.Heads.Append(PictureWords.Sum)
            .Select(head => NameLines.Shorten(head, Bold, LongestHead)).ToList();
        var (sine, cosine) = MathF.SinCos(HeadAngle * MathF.PI / 180);
        var top = 66 + heads.Max(Bold.Width) * sine;
        var reach = 0f;
        for (var i = 0; i < heads.Count; i++)
        {
            var x = ColumnLeft(i) + (i < _columns.Heads.Count ? _columnWidth : SumWidth) / 2;
            _canvas.Save();
            _canvas.RotateDegrees(-HeadAngle, x, top - 8);
            Bold.Draw(_canvas, heads[i], x, top - 8, Dark);
            _canvas.Restore();
            reach = Math.Max(reach, x + Bold.Width(heads[i]) * cosine);
        }

        return (top, reach);
    }

    // Gives the height of the row, which grows with the lines of its name.
    private float DrawRow(CoverageRow row, float y)
    {
        var lines = NameLines.Wrap(row.Principle.Name, Plain, Names - 8, MostNameLines);
        var height = Math.Max(LowestRow, lines.Count * LineHeight + 6);
        var middle = y + height / 2;
        for (var i = 0; i < lines.Count; i++)
            Plain.Draw(_canvas, lines[i], Edge, middle + 4 + LineHeight * (i - (lines.Count - 1) / 2f), Dark);
        var counts = _columns.Counts(row);
        for (var i = 0; i < counts.Count; i++)
            DrawCell(counts[i], SKRect.Create(ColumnLeft(i) + 1.5f, y + 1.5f, _columnWidth - 3, height - 3));
        DrawCentred(Plain, $"{row.Sum}", ColumnLeft(counts.Count) + SumWidth / 2, middle + 4, Faint);
        return height;
    }

    private void DrawCell(int count, SKRect square)
    {
        if (count == 0)
            DrawSilence(square);
        else
            Fill(square, Shade.Of(count).Fill);
        var (letters, text, ink) = count == 0 ? (Dash, "–", Faint) : (Count, $"{count}", Shade.Of(count).Ink);
        DrawCentred(letters, text, square.MidX, square.MidY + 5, ink);
    }

    // Gives how far to the right it reaches.
    private float DrawLegend(float y)
    {
        var x = Edge;
        foreach (var step in Shade.Steps)
        {
            Fill(SKRect.Create(x, y, 14, 14), step.Fill);
            x = DrawMeaning(step.Range, x, y) + 12;
        }

        DrawSilence(SKRect.Create(x, y, 14, 14));
        return DrawMeaning(PictureWords.Silent, x, y);
    }

    private float DrawMeaning(string text, float x, float y)
    {
        Small.Draw(_canvas, text, x + 18, y + 11.5f, Faint);
        return x + 18 + Small.Width(text);
    }

    private void DrawCentred(Lettering letters, string text, float x, float y, SKColor ink) =>
        letters.Draw(_canvas, text, x - letters.Width(text) / 2, y, ink);

    private void Fill(SKRect square, SKColor colour)
    {
        using var paint = new SKPaint { Color = colour, IsAntialias = true };
        _canvas.DrawRect(square, paint);
    }

    private void DrawSilence(SKRect square)
    {
        using var dashes = SKPathEffect.CreateDash([3, 2], 0);
        using var paint = new SKPaint
        {
            Color = Outline,
            IsAntialias = true,
            Style = SKPaintStyle.Stroke,
            StrokeWidth = 1,
            PathEffect = dashes,
        };
        _canvas.DrawRect(square, paint);
    }

    private float ColumnLeft(int column) => Edge + Names + _columnWidth * column;
}
