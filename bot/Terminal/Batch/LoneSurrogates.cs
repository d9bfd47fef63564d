using System.Globalization;
using System.Text;

namespace Bot.Terminal.Batch;

/// <summary>Makes JSON readable that holds half of a surrogate pair, as a character or as an escape.</summary>
public static class LoneSurrogates
{
    private const int EscapeLength = 6;

    /// <summary>The same JSON with U+FFFD for each half; everything else as it was.</summary>
    public static string Replace(string json)
    {
        var repaired = new StringBuilder(json.Length);
        for (var i = 0; i < json.Length; i++)
        {
            if (json[i] != '\\')
            {
                repaired.Append(json[i]);
            }
            else if (Escaped(json, i) is not { } unit)
            {
                // The character behind a backslash is taken along, so that an escaped backslash opens no escape.
                repaired.Append(json, i, Math.Min(2, json.Length - i));
                i++;
            }
            else
            {
                var isPair = char.IsHighSurrogate(unit) && Escaped(json, i + EscapeLength) is { } low && char.IsLowSurrogate(low);
                var length = isPair ? 2 * EscapeLength : EscapeLength;
                repaired.Append(char.IsSurrogate(unit) && !isPair ? @"\ufffd" : json.Substring(i, length));
                i += length - 1;
            }
        }

        return string.Concat(repaired.ToString().EnumerateRunes());
    }

    private static char? Escaped(string json, int at) =>
        at + EscapeLength <= json.Length && json[at] == '\\' && json[at + 1] == 'u'
        && ushort.TryParse(json.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : null;
}
