using Index.Text;

namespace Index.Corpus.Parsing;

/// <summary>Whether a line goes on with the one before it, because a narrow page broke the paragraph there.</summary>
internal sealed class WrapRule
{
    // Texts of one line a paragraph have far longer lines; the widest common fixed page is about 100 columns.
    private const int WidestPage = 120;
    private const int MostLongLines = 20;
    private const int NarrowestPage = 40;

    private readonly string _text;
    private readonly int _width;

    public WrapRule(string text, IReadOnlyList<Line> lines)
    {
        _text = text;
        _width = Width(text, lines);
    }

    /// <summary>Whether <paramref name="line"/> continues the block that <paramref name="open"/> holds, with no blank line between.</summary>
    public bool Continues(IReadOnlyList<Line> open, Line line)
    {
        var before = open[^1].Span.Trimmed(_text);
        var next = line.Span.Trimmed(_text);
        var marker = next.Length < 2000 ? MarkerReader.Read(next.In(_text)) : null;
        if (MarkerReader.IsAlone(Head(before))) return open.Count == 1 && marker is null;
        if (marker is not null and not { Style: MarkerStyle.Word } && !IsWrappedInside(open, before, next, marker)) return false;
        if (LineKinds.IsFootnote(Head(next))) return false;
        if (EndsInSmallWord(before, next)) return true;
        // Markdown sets the lines of an item under its words.
        if (line.Indent(_text) > open[0].Indent(_text) + 1 && MarkerReader.Read(Head(open[0].Span.Trimmed(_text))) is not (null or { Style: MarkerStyle.Word })) return true;
        if (_width == 0 || before.Length > WidestPage) return false;

        // Capitals stand alone against small letters; over two lines they are one heading.
        var (wasCapitals, isCapitals) = (IsHeadingInCapitals(before), IsHeadingInCapitals(next));
        if (wasCapitals && isCapitals) return !Prose.EndsSentence(before.In(_text)) && !IsBareName(before);
        if (wasCapitals && open.Count == 1 || isCapitals) return false;
        // Ragged wrapping leaves some room; a line that ends inside a sentence before a small letter is a wrap too.
        return Room(open[^1]) <= FirstWord(next) + _width / 8 && !IsShort(before) || char.IsLower(_text[next.Start]) && !EndsItem(before);
    }

    /// <summary>Whether the text goes on over a page break: no sentence ends before it, a small letter stands behind it.</summary>
    public bool ContinuesOverPage(IReadOnlyList<Line> open, Line line)
    {
        var (before, next) = (open[^1].Span.Trimmed(_text), line.Span.Trimmed(_text));
        return _width > 0 && !Prose.EndsSentence(_text.AsSpan(before.Start, before.Length)) && char.IsLower(_text[next.Start]) && MarkerReader.Read(Head(next)) is null;
    }

    /// <summary>A number or dash that is only where the page broke: “… shall (1) keep what they need and | (2) delete the rest”.</summary>
    private bool IsWrappedInside(IReadOnlyList<Line> open, Span before, Span next, Marker marker)
    {
        if (_width == 0 || before.Length > WidestPage || Prose.EndsSentence(before.In(_text)) && _text[before.End - 1] != ';' || Room(open[^1]) > FirstWord(next)) return false;
        var opener = MarkerReader.Read(Head(open[0].Span.Trimmed(_text)));
        if (marker.Style == MarkerStyle.Bullet) return marker.Form is "–" or "—" && opener?.Form != marker.Form && char.IsLower(_text[next.Start + marker.Length]);
        return marker.Number > 1 && opener?.Form != marker.Form && (opener is null || HoldsOneBefore(open, marker));
    }

    /// <summary>Whether the number before stands in the middle of the open lines: “(1) bread, (2) salt or | (3) a song”.</summary>
    private bool HoldsOneBefore(IReadOnlyList<Line> open, Marker marker) =>
        marker.Form == "(1)" && open.Any(l => l.Span.In(_text).Contains($" ({marker.Number - 1}) ", StringComparison.Ordinal));

    /// <summary>Nothing ends in “the” or “of”: the next line is its end, whatever the page's width; “…; and” ends an item of a list.</summary>
    private bool EndsInSmallWord(Span before, Span next)
    {
        if (before.Length > WidestPage || next.Length > WidestPage) return false;
        var words = before.In(_text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 1 && Prose.IsSmall(words[^1]) && char.IsLower(_text[next.Start])) return true;
        return words.Length > 1 && words[^1] is "of" or "and" or "or" or "the" or "a" or "an" or "OF" or "AND" or "OR" or "THE" && words[^2][^1] is not (';' or ',') && char.IsLetterOrDigit(_text[next.Start]);
    }

    private bool IsHeadingInCapitals(Span line) => line.Length is > 3 and < WidestPage && Prose.IsCapitals(line.In(_text)) && Prose.Words(line.In(_text)).Any(w => w.Length > 3);

    /// <summary>“CHAPTER I” alone: its title is joined later, as such.</summary>
    private bool IsBareName(Span line) => MarkerReader.Read(line.In(_text)) is { Style: MarkerStyle.Named } name && name.Length == line.Length;

    private bool EndsItem(Span line) => _text[line.End - 1] is ';' or ':' or '.';

    private bool IsShort(Span line) => line.Length < _width / 2;

    private int Room(Line line) => _width - Columns(_text, line);

    private int FirstWord(Span line)
    {
        var length = 0;
        while (length < line.Length && !char.IsWhiteSpace(_text[line.Start + length])) length++;
        return length;
    }

    /// <summary>The column behind the last character.</summary>
    private static int Columns(string text, Line line) => line.Indent(text) + line.Span.Trimmed(text).Length;

    private string Head(Span line) => new Span(line.Start, Math.Min(line.Length, 200)).In(_text);

    /// <summary>The page's width in characters when sentences run over line breaks; 0 when every line is a paragraph.</summary>
    private static int Width(string text, IReadOnlyList<Line> lines)
    {
        var (count, tooLong, widest) = (0, 0, 0);
        var wraps = false;
        var before = default(Span);
        foreach (var line in lines)
        {
            var trimmed = line.Span.Trimmed(text);
            if (trimmed.Length == 0) { before = default; continue; }
            count++;
            if (trimmed.Length > WidestPage) tooLong++;
            else widest = Math.Max(widest, Columns(text, line));
            wraps |= before.Length is >= NarrowestPage and <= WidestPage && char.IsLower(text[trimmed.Start]) && text[before.End - 1] is var end && (char.IsLetterOrDigit(end) || end is '-' or ',');
            before = trimmed;
        }
        return wraps && tooLong * MostLongLines <= count ? widest : 0;
    }
}
