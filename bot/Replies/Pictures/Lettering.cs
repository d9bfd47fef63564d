using System.Globalization;
using System.Text;
using SkiaSharp;

namespace Bot.Replies.Pictures;

/// <summary>
/// Letters of one size and weight, measured and drawn in DejaVu Sans, which is embedded: Latin, Greek, Cyrillic and
/// more look alike on every machine. What it lacks comes from the machine's fonts where Skia knows any, else the font's
/// box stands for it.
/// </summary>
internal sealed class Lettering
{
    private static readonly SKTypeface Regular = Embedded("DejaVuSans.ttf");
    private static readonly SKTypeface Bold = Embedded("DejaVuSans-Bold.ttf");

    // Never changed once it is made, so it may be read from any thread.
    private readonly SKFont _own;

    private Lettering(SKTypeface typeface, float size) => _own = Font(typeface, size);

    public static Lettering Plain(float size) => new(Regular, size);

    public static Lettering Strong(float size) => new(Bold, size);

    /// <summary>How far the pen moves, in the units of the size.</summary>
    public float Width(string text) => Runs(text).Sum(run => run.Font.MeasureText(run.Text));

    /// <summary>
    /// Draws one line whose base line starts at the point. As outlines, since the platforms' rasterizers of letters
    /// differ, and an SVG would be shown in whatever font its reader has.
    /// </summary>
    public void Draw(SKCanvas canvas, string text, float x, float y, SKColor ink)
    {
        using var paint = new SKPaint { Color = ink, IsAntialias = true };
        foreach (var (font, run) in Runs(text))
        {
            using var outlines = font.GetTextPath(run, new SKPoint(x, y));
            canvas.DrawPath(outlines, paint);
            x += font.MeasureText(run);
        }
    }

    // Neighbours of one font are one run; what a reader sees as one character is never parted.
    private List<(SKFont Font, string Text)> Runs(string text)
    {
        text = Visible.Of(text);
        if (_own.ContainsGlyphs(text)) return [(_own, text)];

        var runs = new List<(SKFont Font, string Text)>();
        var characters = StringInfo.GetTextElementEnumerator(text);
        while (characters.MoveNext())
        {
            var character = characters.GetTextElement();
            var font = FontOf(character);
            if (runs is [.., var last] && last.Font.Typeface == font.Typeface)
                runs[^1] = (last.Font, last.Text + character);
            else
                runs.Add((font, character));
        }

        return runs;
    }

    private SKFont FontOf(string character)
    {
        if (_own.ContainsGlyphs(character)) return _own;
        var rune = Rune.GetRuneAt(character, 0).Value;
        var other = SKFontManager.Default.MatchCharacter(null, _own.Typeface.FontStyle, null, rune);
        if (other is null) return _own;
        // A font of pictures in colour, such as an emoji's, has no outline to draw.
        var font = Font(other, _own.Size);
        using var outline = font.GetGlyphPath(font.GetGlyph(rune));
        return outline is { IsEmpty: false } ? font : _own;
    }

    // Unhinted and placed between dots, a letter has the same width whatever rasterizer the platform has.
    private static SKFont Font(SKTypeface typeface, float size) => new(typeface, size)
    {
        Hinting = SKFontHinting.None,
        Subpixel = true,
        LinearMetrics = true,
    };

    private static SKTypeface Embedded(string file)
    {
        using var stream = typeof(Lettering).Assembly.GetManifestResourceStream(file)!;
        return SKTypeface.FromStream(stream);
    }
}
