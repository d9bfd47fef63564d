using System.Globalization;
using System.Xml.Linq;

namespace Bot.Replies.Pictures;

/// <summary>The few elements of SVG that our pictures are made of; sizes in units of the view box.</summary>
internal static class Svg
{
    private static readonly XNamespace Namespace = "http://www.w3.org/2000/svg";

    public static XElement Root(double width, double height, string title, IEnumerable<XElement> content) => new(
        Namespace + "svg",
        new XAttribute("viewBox", $"0 0 {Number(width)} {Number(height)}"),
        new XAttribute("width", Number(width)), new XAttribute("height", Number(height)),
        new XAttribute("font-family", "DejaVu Sans, Verdana, sans-serif"),
        new XElement(Namespace + "title", Characters(title)),
        Rectangle(0, 0, width, height, "#ffffff"),
        content);

    public static XElement Rectangle(double x, double y, double width, double height, string fill) => new(
        Namespace + "rect",
        new XAttribute("x", Number(x)), new XAttribute("y", Number(y)),
        new XAttribute("width", Number(width)), new XAttribute("height", Number(height)),
        new XAttribute("fill", fill));

    /// <summary>Text whose base line starts at the point, or is centred on or ends at it (<paramref name="anchor"/>: start, middle, end).</summary>
    public static XElement Text(double x, double y, double size, string text, string fill = "#10233a", string anchor = "start", bool bold = false) => new(
        Namespace + "text",
        new XAttribute("x", Number(x)), new XAttribute("y", Number(y)),
        new XAttribute("font-size", Number(size)), new XAttribute("fill", fill), new XAttribute("text-anchor", anchor),
        bold ? new XAttribute("font-weight", "bold") : null,
        Characters(text));

    /// <summary>The element turned about a point, against the clock.</summary>
    public static XElement Turned(this XElement element, double degrees, double x, double y)
    {
        element.SetAttributeValue("transform", $"rotate({Number(-degrees)} {Number(x)} {Number(y)})");
        return element;
    }

    /// <summary>The rectangle with a dashed outline.</summary>
    public static XElement Dashed(this XElement rectangle, string stroke)
    {
        rectangle.SetAttributeValue("stroke", stroke);
        rectangle.SetAttributeValue("stroke-dasharray", "3 2");
        return rectangle;
    }

    // XML 1.0 has no place for most control characters, lone surrogates and two others.
    private static string Characters(string text) =>
        string.Concat(Visible.Of(text).EnumerateRunes().Select(rune => rune.Value is 0xFFFE or 0xFFFF ? "\uFFFD" : rune.ToString()));

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
