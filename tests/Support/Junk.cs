using System.Globalization;
using Index.Text;

namespace Tests.Support;

/// <summary>The lines of the seed files that are no part of any document, by the hand-made map.</summary>
internal static class Junk
{
    private static readonly IReadOnlyList<(string File, int Line)> Places =
        [.. Map.Where(r => r[0] == "junk").Select(r => (r[2], int.Parse(r[3], CultureInfo.InvariantCulture)))];

    /// <summary>Their texts.</summary>
    public static IReadOnlyList<string> Lines { get; } = [.. Places.Select(p => TextOf(p.File, p.Line))];

    /// <summary>The texts of every other line of the map.</summary>
    public static IReadOnlyList<string> OtherLines { get; } =
        [.. Map.Where(r => r[0] != "junk").Select(r => TextOf(r[2], int.Parse(r[3], CultureInfo.InvariantCulture)))];

    /// <summary>Where they stand in the text of a file.</summary>
    public static IReadOnlyList<Span> Spans(string file, string text) => [.. Places.Where(p => p.File == file).Select(p => LineSpan(text, p.Line))];

    private static IEnumerable<string[]> Map => Repository.Rows("Corpus", "map.tsv");

    private static string TextOf(string file, int line) => File.ReadAllText(Path.Combine(Repository.Seeds, file)).Split('\n')[line - 1].Trim();

    private static Span LineSpan(string text, int line)
    {
        var start = 0;
        for (var n = 1; n < line; n++) start = text.IndexOf('\n', start) + 1;
        var end = text.IndexOf('\n', start);
        return Span.Between(start, end < 0 ? text.Length : end);
    }
}
