using System.Globalization;

namespace Index.Corpus.Parsing;

/// <summary>Numbers the items and paragraphs of one section, as they are printed where they carry numbers, by count where not.</summary>
internal sealed class ItemNumbering(DocumentShape shape, bool mixed, bool isOpening)
{
    private readonly Stack<Marker> _open = new();
    private readonly Stack<string> _places = new();
    private int _bullets, _points, _paragraphs, _continuations;

    public Role Item(Block block)
    {
        var marker = block.Marker!;
        if (marker.Style == MarkerStyle.Bullet && _open.Count == 0)
        {
            _bullets++;
            return new Role(block, ClauseKind.Bullet, (mixed ? "b" : "") + _bullets, $"bullet {_bullets}", _bullets);
        }
        while (_open.Count > 0 && _open.Peek().Depth >= marker.Depth) Pop();
        if (marker.Style == MarkerStyle.Bullet) return BulletInside(block);
        _continuations = 0;
        var own = marker.Style is MarkerStyle.Word or MarkerStyle.Number or MarkerStyle.Named
            ? marker.Number.ToString(CultureInfo.InvariantCulture)
            : marker.Label.ToLowerInvariant();
        var place = _places.Count > 0 ? $"{_places.Peek()}/{own}" : own;
        var whole = shape.NumbersRunOn && IsOutermost(marker);
        _open.Push(marker);
        _places.Push(place);
        return new Role(block, ClauseKind.Numbered, place, Label(marker), marker.Number) { OfWholeDocument = whole || WholeParent };
    }

    public Role Point(Block block, int runIn)
    {
        _points++;
        return new Role(block, runIn > 0 ? ClauseKind.RunIn : ClauseKind.Paragraph, $"{_points}", $"point {_points}", _points) { RunIn = runIn };
    }

    public Role Paragraph(Block block)
    {
        if (_places.Count > 0 && _open.Last().Style != MarkerStyle.Bullet)
        {
            _continuations++;
            return new Role(block, ClauseKind.Paragraph, $"{_places.Last()}/p{_continuations + 1}", $"{Label(_open.Last())}, paragraph {_continuations + 1}", _continuations + 1)
            {
                OfWholeDocument = WholeParent,
            };
        }
        _paragraphs++;
        var place = shape.HasItems && !isOpening || isOpening && !shape.HasPreambleOrHeadings ? $"p{_paragraphs}" : $"{_paragraphs}";
        return new Role(block, ClauseKind.Paragraph, place, $"paragraph {_paragraphs}", _paragraphs);
    }

    private bool WholeParent => _open.Count > 0 && shape.NumbersRunOn && IsOutermost(_open.Last());

    private Role BulletInside(Block block)
    {
        _continuations++;
        return new Role(block, ClauseKind.Bullet, $"{_places.Peek()}/b{_continuations}", $"{Label(_open.Peek())}, bullet {_continuations}", _continuations) { OfWholeDocument = WholeParent };
    }

    private static bool IsOutermost(Marker marker) => marker.Style is MarkerStyle.Number or MarkerStyle.Named or MarkerStyle.Word or MarkerStyle.Decimal;

    private void Pop()
    {
        _open.Pop();
        _places.Pop();
    }

    private string Label(Marker marker) => marker.Style switch
    {
        MarkerStyle.Word => char.ToUpperInvariant(marker.Label[0]) + marker.Label[1..].ToLowerInvariant(),
        MarkerStyle.Named => marker.Label,
        MarkerStyle.Letter or MarkerStyle.Roman => _open.Count > 1 && _open.Peek() == marker ? $"{Label(_open.Skip(1).First())}({marker.Label})" : $"point ({marker.Label})",
        _ => $"point {marker.Label}",
    };
}
