using System.Globalization;
using System.Text;

namespace Bot.Replies;

/// <summary>Text that is safe to show: what would steer a terminal or reorder a line is made visible, nothing else is touched.</summary>
public static class Visible
{
    /// <summary>Control characters as their pictures (␛), direction marks and other steering characters by number, lone surrogates as U+FFFD, line breaks and tabs as a space.</summary>
    public static string Of(string text)
    {
        if (!NeedsChange(text))
            return text;

        var shown = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            _ = rune.Value switch
            {
                '\t' or '\n' or '\r' => shown.Append(' '),
                < 0x20 => shown.Append((char)(0x2400 + rune.Value)),
                0x7F => shown.Append('\u2421'),
                _ when Steers(rune.Value) => shown.Append(CultureInfo.InvariantCulture, $"‹U+{rune.Value:X4}›"),
                _ => shown.Append(rune.ToString()),
            };
        return shown.ToString();
    }

    private static bool NeedsChange(string text)
    {
        foreach (var character in text)
            if (character < 0x20 || char.IsSurrogate(character) || Steers(character))
                return true;
        return false;
    }

    // C1 controls, directional marks, embeddings, overrides and isolates, line and paragraph separators.
    private static bool Steers(int value) =>
        value is >= 0x7F and <= 0x9F or 0x061C or 0x200E or 0x200F or >= 0x2028 and <= 0x202E or >= 0x2066 and <= 0x2069;
}
