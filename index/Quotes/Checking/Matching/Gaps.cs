using System.Text;

namespace Index.Quotes.Checking.Matching;

/// <summary>What stands between two words, in one shape for each mark.</summary>
internal static class Gaps
{
    public const string Sic = "[sic]";

    /// <summary>The marks from <paramref name="start"/> up to <paramref name="end"/>: quote marks as ", any dashes as one -, an ellipsis as three dots, list and quote markers at a line's start left out.</summary>
    public static string Normal(string text, int start, int end)
    {
        StringBuilder? gap = null;
        for (var i = start; i < end; i++)
        {
            if (IsSic(text, i))
                i += Sic.Length - 1;
            else if (!char.IsWhiteSpace(text[i]) && !Glyphs.IsIgnored(text[i]) && !IsLetterBracket(text, i) && !IsLineMarker(text, start, i))
                Append(gap ??= new StringBuilder(), text[i]);
        }
        return gap?.ToString() ?? "";
    }

    public static bool IsSic(string text, int at) =>
        text[at] == '[' && string.Compare(text, at, Sic, 0, Sic.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>A bracket of “[r]efrain”, by which writers own up to a changed capital.</summary>
    public static bool IsLetterBracket(string text, int at) => text[at] switch
    {
        '[' => at + 3 < text.Length && char.IsLetter(text[at + 1]) && text[at + 2] == ']' && char.IsLetter(text[at + 3]),
        ']' => at >= 2 && IsLetterBracket(text, at - 2) && text[at - 2] == '[',
        _ => false,
    };

    private static bool IsLineMarker(string text, int start, int at)
    {
        if (text[at] is not ('-' or '•' or '>' or '·'))
            return false;
        var before = at - 1;
        while (before >= start && text[before] is ' ' or '\t' or '>') before--;
        return before >= start && text[before] is '\n' or '\r' && at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]);
    }

    private static void Append(StringBuilder gap, char printed)
    {
        // “，” and “,” are one mark, in full and in half width.
        var isFullWidth = printed is >= '\uFF01' and <= '\uFFEE';
        var mark = isFullWidth ? printed.ToString().Normalize(NormalizationForm.FormKC)[0] : printed;
        if (mark == '…')
            gap.Append("...");
        else if (Glyphs.IsQuoteMark(mark))
            gap.Append('"');
        else if (!Glyphs.IsDash(mark))
            gap.Append(mark);
        else if (gap.Length == 0 || gap[^1] != '-')
            gap.Append('-');
    }
}
