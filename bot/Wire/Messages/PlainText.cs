using System.Text;
using System.Text.RegularExpressions;

namespace Bot.Wire.Messages;

/// <summary>The words of a message that somebody wrote, its mark-up gone; what is no words (links, names, emoji, times) goes with it.</summary>
internal static partial class PlainText
{
    private const string Signs = "*_~|`>#\\";

    // Signs that are meant as such are out of the way while marks are looked for.
    private const int Aside = 0xE000;

    /// <summary>The words alone.</summary>
    public static string Of(string source) => Read(source, keepsQuotes: false);

    /// <summary>The same, with the sign before each line of a block quotation, which says that somebody quotes.</summary>
    public static string WithQuotes(string source) => Read(source, keepsQuotes: true);

    private static string Read(string source, bool keepsQuotes)
    {
        var text = Piece().Replace(source.ReplaceLineEndings("\n"), Plain);
        if (RestQuote().Match(text) is { Success: true } rest)
            text = text[..rest.Index] + "> " + text[(rest.Index + rest.Length)..].Replace("\n", "\n> ", StringComparison.Ordinal);
        text = LineMark().Replace(text, mark => keepsQuotes && mark.Groups["quote"].Success ? "> " : "");
        foreach (var mark in new[] { "||", "~~", "**", "__" })
            text = WithoutPairs(text, mark, (_, _) => true, (_, _) => true);
        text = WithoutPairs(text, "*", (_, next) => !char.IsWhiteSpace(next), (before, _) => !char.IsWhiteSpace(before));
        text = WithoutPairs(text, "_", (before, next) => !char.IsLetterOrDigit(before) && !char.IsWhiteSpace(next), (_, next) => !char.IsLetterOrDigit(next));
        return string.Concat(text.Select(Back)).Trim();
    }

    private static string Plain(Match piece) =>
        piece.Groups["escaped"] is { Success: true } escaped ? SetAside(escaped.Value)
        : piece.Groups["block"] is { Success: true } block ? SetAside(block.Value)
        : piece.Groups["code"] is { Success: true } code ? SetAside(code.Value)
        : piece.Groups["named"].Value;

    private static string SetAside(string text) => string.Concat(text.Select(c => Signs.IndexOf(c, StringComparison.Ordinal) is >= 0 and var sign ? (char)(Aside + sign) : c));

    private static char Back(char c) => c >= Aside && c < Aside + Signs.Length ? Signs[c - Aside] : c;

    // Marks count only in pairs: an opening one and the next that can close it.
    private static string WithoutPairs(string text, string mark, Func<char, char, bool> opens, Func<char, char, bool> closes)
    {
        var open = -1;
        var gone = new HashSet<int>();
        for (var at = text.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = text.IndexOf(mark, at + mark.Length, StringComparison.Ordinal))
        {
            var (before, next) = (at > 0 ? text[at - 1] : ' ', at + mark.Length < text.Length ? text[at + mark.Length] : ' ');
            if (open >= 0 && at > open + mark.Length && closes(before, next))
            {
                gone.UnionWith([open, at]);
                open = -1;
            }
            else if (open < 0 && opens(before, next))
                open = at;
        }

        if (gone.Count == 0) return text;
        var kept = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
            if (gone.Contains(at)) at += mark.Length - 1;
            else kept.Append(text[at]);
        return kept.ToString();
    }

    // In this order, as Discord's clients read: escapes, code, links by name, addresses, names of users, roles, channels and commands, times, emoji.
    [GeneratedRegex(@"\\(?<escaped>[^0-9A-Za-z\s])|```(?:[A-Za-z0-9_+.#-]+\n)?(?<block>[^`]+)```|`(?<code>[^`]+)`|\[(?<named>[^\[\]\n]+)\]\(<?https?://[^\s()<>]+>?\)|<?https?://[^\s<>]+>?|<(?:@[!&]?|#|t:|a?:\w+:|id:|/[^:>\n]+:)[\w:-]+>|@everyone|@here", RegexOptions.NonBacktracking)]
    private static partial Regex Piece();

    [GeneratedRegex(@"^ *>>> ", RegexOptions.Multiline)]
    private static partial Regex RestQuote();

    [GeneratedRegex(@"^ *(?:(?<quote>> )|#{1,3} +|-# +|[*+-] +)+", RegexOptions.Multiline)]
    private static partial Regex LineMark();
}
