using System.Globalization;

namespace Index.Corpus.Parsing;

/// <summary>Numbers the items and paragraphs of one section, as they are printed where they carry numbers, by count where not.</summary>
internal sealed class ItemNumbering(DocumentShape shape, bool mixed, bool isOpening, bool hasPoints)
{
    private readonly Dictionary<int, Role> _items = [];
    private readonly Dictionary<string, int> _counts = [];
    private Role? _outermost;

    public Role Item(Block block)
    {
        var role = block.Under is { } start && _items.TryGetValue(start, out var outer) ? Inner(block, outer) : Outermost(block);
        _items[block.Span.Start] = role;
        if (role.Depth == 0) _outermost = role;
        return role;
    }

    public Role Point(Block block, int runIn)
    {
        var n = Count("point");
        return new Role(block, runIn > 0 ? ClauseKind.RunIn : ClauseKind.Paragraph, $"{n}", $"point {n}", n) { RunIn = runIn };
    }

    public Role Paragraph(Block block, bool isFree)
    {
        // A paragraph behind “5. …” goes on with it; behind a bullet it is a paragraph of the section.
        if (!isFree && _outermost is { Kind: ClauseKind.Numbered } item)
        {
            var next = Count($"{item.Place}/p") + 1;
            return new Role(block, ClauseKind.Paragraph, $"{item.Place}/p{next}", $"{item.Label}, paragraph {next}", next) { OfWholeDocument = item.OfWholeDocument };
        }
        var n = Count("p");
        var place = (shape.HasItems || hasPoints) && !isOpening || isOpening && !shape.HasPreambleOrHeadings ? $"p{n}" : $"{n}";
        return new Role(block, ClauseKind.Paragraph, place, $"paragraph {n}", n);
    }

    private Role Outermost(Block block)
    {
        var marker = block.Marker!;
        if (marker.Style == MarkerStyle.Bullet)
        {
            var n = Count("b");
            return new Role(block, ClauseKind.Bullet, (mixed ? "b" : "") + n, $"bullet {n}", n);
        }
        var label = marker.Style switch
        {
            MarkerStyle.Word => char.ToUpperInvariant(marker.Label[0]) + marker.Label[1..].ToLowerInvariant(),
            MarkerStyle.Named => marker.Label,
            MarkerStyle.Letter or MarkerStyle.Roman => $"point ({marker.Label})",
            _ => $"point {marker.Label}",
        };
        return new Role(block, ClauseKind.Numbered, PlaceOf(marker), label, marker.Number) { OfWholeDocument = shape.IsOfWhole(marker) };
    }

    private Role Inner(Block block, Role outer)
    {
        var marker = block.Marker!;
        var (kind, place, label, ordinal) = (ClauseKind.Numbered, $"{outer.Place}/{PlaceOf(marker)}", $"{outer.Label}({marker.Label})", marker.Number);
        if (marker.Style == MarkerStyle.Bullet)
        {
            ordinal = Count($"{outer.Place}/b");
            (kind, place, label) = (ClauseKind.Bullet, $"{outer.Place}/b{ordinal}", $"{outer.Label}, bullet {ordinal}");
        }
        else if (marker.Style == MarkerStyle.Decimal)
        {
            (place, label) = (marker.Label, $"point {marker.Label}");
        }
        else if (marker.Style is MarkerStyle.Named or MarkerStyle.Word)
        {
            label = $"{outer.Label}, {marker.Label}";
        }
        return new Role(block, kind, place, label, ordinal) { OfWholeDocument = outer.OfWholeDocument, Depth = outer.Depth + 1 };
    }

    /// <summary>The number as ids write it: Roman numerals, ordinals and named numbers in digits, letters small.</summary>
    public static string PlaceOf(Marker marker) => marker.Style is MarkerStyle.Decimal or MarkerStyle.Letter
        ? Slug.Plain(marker.Label)
        : marker.Number.ToString(CultureInfo.InvariantCulture);

    private int Count(string what) => _counts[what] = _counts.GetValueOrDefault(what) + 1;
}
