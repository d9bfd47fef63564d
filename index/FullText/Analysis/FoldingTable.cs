using System.Globalization;
using System.Text;

namespace Index.FullText.Analysis;

/// <summary>The letters whose folded form is not merely their lower case, from Foldings.txt.</summary>
internal static class FoldingTable
{
    private static readonly Dictionary<int, string> _plain = Read();

    /// <summary>The folded form of a code point, possibly empty; null when it is not in the table.</summary>
    public static string? Find(int codePoint) => _plain.GetValueOrDefault(codePoint);

    private static Dictionary<int, string> Read()
    {
        var plain = new Dictionary<int, string>();
        foreach (var line in WordList.Lines("Foldings"))
        {
            var (codes, target) = WordList.Pair(line);
            var range = codes.Split('-');
            var first = int.Parse(range[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            var last = int.Parse(range[^1], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            for (var code = first; code <= last; code++)
                plain[code] = first == last ? target : new Rune(Rune.GetRuneAt(target, 0).Value + code - first).ToString();
        }

        return plain;
    }
}
