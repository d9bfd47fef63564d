namespace Index.Text;

/// <summary>
/// The marks around the end of a sentence: closing and opening quotation marks and brackets, references to notes,
/// breaks of paragraphs and lists.
/// </summary>
internal static class SentenceMarks
{
    private const string Closing = "”’\"')]}»›“‘」』】）》〉*_";
    private const string Opening = "“„‚‘\"'([{«»‹›¿¡「『【（《〈*_";
    private const string Bullets = "-–—•*·◦▪●○■‣⁃";
    private const int LongestNote = 4;

    /// <summary>
    /// The place behind the closing marks from <paramref name="at"/> on, and behind the number of a note (“…
    /// rights.[2]”, “… rights.²”).
    /// </summary>
    public static int BehindClosing(string text, int at, int end)
    {
        while (at < end)
        {
            if (Closing.Contains(text[at], StringComparison.Ordinal) && !OpensNext(text, at, end)) at++;
            else if (text[at] is '¹' or '²' or '³' or (>= '⁰' and <= '⁹')) at++;
            else if (NoteAt(text, at, end) is > 0 and var note) at += note;
            else if (IsSpacedGuillemet(text, at, end)) at += 2;
            else break;
        }

        return at;
    }

    /// <summary>
    /// The place of the first character from <paramref name="at"/> on that is neither white space nor an opening mark.
    /// </summary>
    public static int BehindOpening(string text, int at, int end)
    {
        while (at < end && (char.IsWhiteSpace(text[at]) || Opening.Contains(text[at], StringComparison.Ordinal))) at++;
        return at;
    }

    /// <summary>
    /// Whether the line break ends a sentence: before an empty line, or before an item of a list where a mark or “and”
    /// ends the line.
    /// </summary>
    public static bool IsBreak(string text, int at, Span part)
    {
        var next = at + 1;
        while (next < part.End && text[next] is ' ' or '\t' or '\r' or '\u00A0' or '\u3000') next++;
        if (next >= part.End) return false;
        if (text[next] == '\n') return true;
        if (!IsListMarker(text, next, part.End)) return false;
        var last = at - 1;
        while (last >= part.Start && char.IsWhiteSpace(text[last])) last--;
        return last >= part.Start
            && (text[last] is '.' or ';' or ':' or ',' or '!' or '?' or '；' or '：' or '。' || EndsInAnd(text, part.Start, last));
    }

    /// <summary>
    /// Whether a bullet, a number or a letter of a list stands at the place, white space passed over: “- ”, “1. ”, “(a)
    /// ”, “iv) ”.
    /// </summary>
    public static bool IsListMarker(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at])) at++;
        if (at + 1 < end && Bullets.Contains(text[at], StringComparison.Ordinal))
            return char.IsWhiteSpace(text[at + 1]);
        var isOpened = at < end && text[at] is '(' or '（';
        if (isOpened) at++;
        var start = at;
        while (at < end && at - start < 4 && char.IsLetterOrDigit(text[at])) at++;
        if (at == start || at >= end) return false;
        var isNumber = char.IsAsciiDigit(text[start]) || at - start == 1 || Numerals.OfRoman(text[start..at]) > 0;
        return isNumber && (text[at] is ')' or '）' || !isOpened && text[at] == '.')
            && at + 1 < end && char.IsWhiteSpace(text[at + 1]);
    }

    // A straight mark or “»” that stands right before a letter opens what follows.
    private static bool OpensNext(string text, int at, int end) =>
        text[at] is '"' or '\'' or '»' or '“' or '‘' or '*' or '_'
        && at + 1 < end && char.IsLetterOrDigit(text[at + 1]) && text[at - 1] is not ('.' or '!' or '?' or '…');

    private static bool IsSpacedGuillemet(string text, int at, int end) =>
        at + 1 < end && text[at] is ' ' or '\u00A0' or '\u202F' && text[at + 1] == '»'
        && (at + 2 >= end || !char.IsLetterOrDigit(text[at + 2]));

    private static int NoteAt(string text, int at, int end)
    {
        if (text[at] != '[') return 0;
        var close = at + 1;
        while (close < end && close - at <= LongestNote && char.IsAsciiDigit(text[close])) close++;
        return close > at + 1 && close < end && text[close] == ']' ? close + 1 - at : 0;
    }

    private static bool EndsInAnd(string text, int start, int last)
    {
        var first = last;
        while (first > start && char.IsLetter(text[first - 1])) first--;
        return text.AsSpan(first, last + 1 - first) is "and" or "or" or "und" or "oder" or "et" or "ou" or "y" or "o";
    }
}
