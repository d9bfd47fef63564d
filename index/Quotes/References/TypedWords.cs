using System.Text;
using System.Text.RegularExpressions;
using Index.Text;

namespace Index.Quotes.References;

/// <summary>Cuts what was typed into words, numbers and the few marks that mean something in a reference.</summary>
internal static partial class TypedWords
{
    /// <summary>The pieces in order; never throws, whatever the text holds.</summary>
    public static IReadOnlyList<Piece> Read(string text)
    {
        var folded = new StringBuilder(text.Length);
        var origins = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
            foreach (var c in Folding.Of(text[i]))
            {
                folded.Append(c);
                origins.Add(i);
            }
        var line = folded.ToString();
        var matches = Form().Matches(line);
        var pieces = new List<Piece>(matches.Count);
        for (var i = 0; i < matches.Count; i++)
        {
            var (start, end) = (matches[i].Index, matches[i].Index + matches[i].Length);
            var before = i == 0 || matches[i - 1].Index + matches[i - 1].Length < start;
            var after = i == matches.Count - 1 || matches[i + 1].Index > end;
            var span = Span.Between(origins[start], origins[end - 1] + 1);
            pieces.Add(new Piece(Bare(matches[i].Value), span, before, after));
        }
        return pieces;
    }

    /// <summary>Only the words and numbers of a text, singular, in order.</summary>
    public static IReadOnlyList<string> Of(string text) => Of(Read(text));

    /// <summary>Only the words and numbers among the pieces, singular, in order.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<Piece> pieces) =>
        [.. pieces.Where(p => p.IsWord || p.IsNumber).Select(p => Singular(p.Text))];

    /// <summary>The word without a plural ending; short words and words in -ss and -is stay.</summary>
    public static string Singular(string word) => word switch
    {
        [_, _, .., 'i', 'e', 's'] when word.Length > 4 => word[..^3] + "y",
        [.., 's' or 'i' or 'u', 's'] => word,
        [_, _, _, .., 's'] => word[..^1],
        _ => word,
    };

    private static string Bare(string piece) =>
        piece.EndsWith("'s", StringComparison.Ordinal) ? piece[..^2] : piece.Replace("'", "", StringComparison.Ordinal) is { Length: > 0 } bare ? bare : ",";

    // A Chinese character is a piece of its own, for no space tells where a word ends; “第十二条” is 第, 十二 and 条.
    [GeneratedRegex(
        """
        \d+(?:st|nd|rd|th|er|re|eme|ere)(?![\p{L}\d])
        |\d+
        |(?<=第)[〇零一二三四五六七八九十百两兩]+
        |(?<=第[〇零一二三四五六七八九十百两兩\d]{1,6})(?:部分|原则|原則)
        |[\u3400-\u9FFF]
        |[\p{L}-[\u3400-\u9FFF]]+(?:'\p{L}+)*
        |[^\s\p{L}\d']
        """,
        RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Form();
}
