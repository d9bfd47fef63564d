using System.Globalization;
using System.Text;

namespace Bot.Replies;

/// <summary>Text that is safe to show: what would steer a terminal or reorder a line is made visible, nothing else is touched.</summary>
public static class Visible
{
    /// <summary>Control characters as their pictures (␛), direction marks and other steering characters by number, lone surrogates as U+FFFD, line breaks and tabs as a space.</summary>
    public static string Of(string text)
    {
        var next = NextToChange(text, 0);
        if (next < 0) return text;

        var shown = new StringBuilder(text.Length);
        var at = 0;
        for (; next >= 0; next = NextToChange(text, at))
        {
            shown.Append(text, at, next - at);
            at = next + Append(shown, text, next);
        }

        return shown.Append(text, at, text.Length - at).ToString();
    }

    // Nearly all text is printable ASCII, which is skipped many characters at a time.
    private static int NextToChange(string text, int from)
    {
        while (text.AsSpan(from).IndexOfAnyExceptInRange(' ', '~') is >= 0 and var skipped)
        {
            from += skipped;
            if (text[from] < 0x20 || char.IsSurrogate(text[from]) || Steers(text[from])) return from;
            from++;
        }

        return -1;
    }

    // Gives how many characters it stands for.
    private static int Append(StringBuilder shown, string text, int at)
    {
        if (char.IsSurrogatePair(text, at))
        {
            shown.Append(text, at, 2);
            return 2;
        }

        _ = text[at] switch
        {
            '\t' or '\n' or '\r' => shown.Append(' '),
            < (char)0x20 => shown.Append((char)(0x2400 + text[at])),
            '\x7F' => shown.Append('\u2421'),
            _ when char.IsSurrogate(text[at]) => shown.Append('\uFFFD'),
            _ => shown.Append(CultureInfo.InvariantCulture, $"‹U+{(int)text[at]:X4}›"),
        };
        return 1;
    }

    // C1 controls, directional marks, embeddings, overrides and isolates, line and paragraph separators; none is beyond the first plane.
    private static bool Steers(char sign) =>
        sign is >= '\x7F' and <= '\x9F' or '\u061C' or '\u200E' or '\u200F' or >= '\u2028' and <= '\u202E' or >= '\u2066' and <= '\u2069';
}
