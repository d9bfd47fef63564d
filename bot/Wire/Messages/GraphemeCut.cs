using System.Globalization;

namespace Bot.Wire.Messages;

/// <summary>Shortens a text to a length in UTF-16 units, mark included, never inside a grapheme.</summary>
internal static class GraphemeCut
{
    /// <summary>The text itself when it fits, else its beginning and the mark.</summary>
    public static string Of(string text, int longest, string mark)
    {
        if (text.Length <= longest) return text;
        int end = 0, room = longest - mark.Length - 1;
        while (end + StringInfo.GetNextTextElementLength(text, end) is var next && next <= room)
            end = next;
        return end == 0 ? mark : $"{text[..end].TrimEnd()} {mark}";
    }
}
