using System.Text.RegularExpressions;

namespace Index.Corpus.Parsing;

/// <summary>Whether a block is a heading by its form: capitals, title case, a short line that stands alone, or a numbered title.</summary>
internal static partial class HeadingRule
{
    private const int MostWords = 16;
    private const int MostWordsOfSentenceCase = 8;

    /// <summary>Depth from 1, or 0 when the block is no heading; <paramref name="next"/> is the block after it, null at the end.</summary>
    public static int LevelOf(Block block, Block? next)
    {
        if (Markdown().Match(block.Text) is { Success: true } hashes) return hashes.Groups[1].Length;
        if (next is null || block.Text.Contains('\n', StringComparison.Ordinal) && block.Text.Length > 160) return 0;
        if (block.Marker is { } marker) return OfMarked(block, marker, next);
        if (block.EndsSentence && !IsCapitals(block.Text)) return 0;

        var words = Prose.Words(block.Text);
        if (words.Count is 0 or > MostWords) return 0;
        return IsCapitals(block.Text) ? 1
            : IsTitleCase(words) || words.Count <= MostWordsOfSentenceCase && StandsAlone(block, next) ? 2
            : 0;
    }

    /// <summary>Words of the heading without Markdown signs.</summary>
    public static Span Words(Block block, string text)
    {
        var start = Markdown().Match(block.Text) is { Success: true } m ? block.Span.Start + m.Length : block.Span.Start;
        var end = block.Span.End;
        while (end > start && text[end - 1] is '#' or '*' or ' ') end--;
        while (start < end && text[start] is '*') start++;
        return Span.Between(start, end);
    }

    private static int OfMarked(Block block, Marker marker, Block next)
    {
        if (marker.Style is MarkerStyle.Bullet or MarkerStyle.Word or MarkerStyle.Letter) return 0;
        var words = Prose.Words(block.Words);
        if (marker.Style == MarkerStyle.Named && words.Count == 0) return 3;
        if (words.Count is 0 or > MostWords || block.EndsSentence) return 0;
        // A short item among items of its own kind is an item, not a heading over nothing.
        if (next.Marker is { } other && other.Style == marker.Style) return 0;
        return IsCapitals(block.Words) || IsTitleCase(words) || Prose.IsVerbless(words) ? marker.Style == MarkerStyle.Decimal ? 4 : 3 : 0;
    }

    private static bool StandsAlone(Block block, Block next) =>
        block.BlankLinesBefore > 0 && next.BlankLinesBefore > 0 && char.IsUpper(block.Text[0]) && next.EndsSentence && !block.Text.Contains(',', StringComparison.Ordinal);

    private static bool IsCapitals(string text) => text.Count(char.IsUpper) >= 2 && !text.Any(char.IsLower);

    private static bool IsTitleCase(IReadOnlyList<string> words) =>
        char.IsUpper(words[0][0]) && words.All(w => Prose.IsSmall(w) || char.IsUpper(w[0]) || char.IsDigit(w[0]));

    [GeneratedRegex(@"^(#{1,6})\s+|^()\*\*(?=[^*]+\*\*$)")]
    private static partial Regex Markdown();
}
