using System.Text;

namespace Bot.Replies.Embeds;

/// <summary>Makes mark-up and mentions of other people's text inert: it shows as it stands, and a backslash is all that is added (MEN-R2).</summary>
internal static class Escaped
{
    private const string Always = @"\*_~`|<[]@";
    private const string Bold = "**";

    /// <summary>One line of text, made safe to show first.</summary>
    public static string Line(string text) => Of(MarkedText.Of(text));

    /// <summary>One line with its bold parts marked.</summary>
    public static string Of(MarkedText marked)
    {
        var line = marked.Text;
        var escaped = new StringBuilder(line.Length + 16);
        var opens = true;
        var at = 0;
        foreach (var bold in marked.Bold)
        {
            Append(escaped, line, at, bold.Start, ref opens);
            escaped.Append(Bold);
            Append(escaped, line, bold.Start, bold.End, ref opens);
            escaped.Append(Bold);
            at = bold.End;
        }

        Append(escaped, line, at, line.Length, ref opens);
        return escaped.ToString();
    }

    private static void Append(StringBuilder escaped, string line, int from, int to, ref bool opens)
    {
        for (var i = from; i < to; i++)
        {
            // A cut is our own mark, and with no address behind it is no link.
            if (line[i] == '[' && line.AsSpan(i).StartsWith("[…]") && Next(line, i + 2) != '(')
            {
                escaped.Append("[…]");
                i += 2;
                opens = false;
                continue;
            }

            if (HasMeaning(line, i, opens))
                escaped.Append('\\');
            escaped.Append(line[i]);
            opens &= line[i] == ' ' || char.IsAsciiDigit(line[i]);
        }
    }

    private static bool HasMeaning(string line, int at, bool opens) => line[at] switch
    {
        var c when Always.Contains(c, StringComparison.Ordinal) => true,
        // “http://” becomes a link and “:name:” a picture.
        ':' => Next(line, at) is '/' || char.IsLetterOrDigit(Next(line, at)) || Next(line, at) == '_',
        // Headings, quotes and lists, with whatever digits stand before the mark of a list.
        '#' or '>' or '-' or '+' => opens,
        '.' or ')' => opens && at > 0 && char.IsAsciiDigit(line[at - 1]),
        _ => false,
    };

    private static char Next(string line, int at) => at + 1 < line.Length ? line[at + 1] : ' ';
}
