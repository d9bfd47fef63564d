using Index.Text;

namespace Bot.Wire.Messages;

/// <summary>Shortens a text to a length in UTF-16 units, mark included, never inside a grapheme.</summary>
internal static class GraphemeCut
{
    /// <summary>The text itself when it fits, else its beginning and the mark.</summary>
    public static string Of(string text, int longest, string mark)
    {
        if (text.Length <= longest) return text;
        var end = Graphemes.Fitting(text, longest - mark.Length - 1);
        return end == 0 ? mark : $"{text[..end].TrimEnd()} {mark}";
    }
}
