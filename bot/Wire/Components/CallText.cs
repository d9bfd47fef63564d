using System.Globalization;
using System.Text;
using Bot.Commands;
using Bot.Wire.Interactions;

namespace Bot.Wire.Components;

/// <summary>A call as one text without white space, to be carried by a button: <c>ask|question=who_decides</c>. What reads it trusts nothing.</summary>
internal static class CallText
{
    private const int MostOptions = 25;
    private const char Escape = '~';
    private const char Space = '_';

    // No option is called so: its sign would be escaped.
    private const string To = "@=";

    /// <summary>The text of a call, without its page and without who calls.</summary>
    public static string Of(CommandCall call) =>
        call.Options.Aggregate(Escaped(call.Command), (text, option) => $"{text}|{Escaped(option.Key)}={Escaped(option.Value)}") + (call.To is { } user ? $"|{To}{user}" : "");

    /// <summary>The call of a text; null when nothing here wrote it.</summary>
    public static CommandCall? Read(string text)
    {
        var parts = text.Split('|');
        if (parts.Length > MostOptions + 1 || Plain(parts[0]) is not { Length: > 0 } command) return null;
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        string? to = null;
        foreach (var part in parts.Skip(1))
            if (part.StartsWith(To, StringComparison.Ordinal) && Calls.IsId(part[To.Length..])) to = part[To.Length..];
            else if (part.IndexOf('=', StringComparison.Ordinal) is not (> 0 and var at) || Plain(part[..at]) is not { } name || Plain(part[(at + 1)..]) is not { } value || !options.TryAdd(name, value))
                return null;
        return new CommandCall(command, options) { To = to };
    }

    // White space, signs that cannot be seen and halves of signs may be lost on the way (MSG-R3); mark-up and mentions have no business in an id.
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) escaped.Append(text[i]).Append(text[++i]);
            else if (text[i] == ' ') escaped.Append(Space);
            else if (text[i] != Space && IsPlain(text[i])) escaped.Append(text[i]);
            else escaped.Append(Escape).Append(((int)text[i]).ToString("x4", CultureInfo.InvariantCulture));
        }

        return escaped.ToString();
    }

    private static bool IsPlain(char sign) => char.IsAscii(sign)
        ? char.IsAsciiLetterOrDigit(sign) || sign is '.' or ',' or '?' or '\'' or '-'
        : sign != '\ufffd' && !char.IsWhiteSpace(sign) && char.GetUnicodeCategory(sign) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate);

    private static string? Plain(string escaped)
    {
        var plain = new StringBuilder(escaped.Length);
        for (var i = 0; i < escaped.Length; i++)
        {
            if (escaped[i] == Space) plain.Append(' ');
            else if (escaped[i] != Escape) plain.Append(escaped[i]);
            else if (i + 4 < escaped.Length && ushort.TryParse(escaped.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var sign))
            {
                plain.Append((char)sign);
                i += 4;
            }
            else return null;
        }

        return plain.ToString();
    }
}
