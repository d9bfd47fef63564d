using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Bot.Wire.Json;

/// <summary>
/// Reads what comes in part by part: what is missing, null or of another kind than expected is simply not there.
/// Models bound by the serialiser would throw on a null, an unknown name or half a surrogate pair, and lose the whole event with it.
/// </summary>
internal static class Tolerant
{
    /// <summary>The value that the bytes hold; undefined when they are no JSON.</summary>
    public static JsonElement Parse(ReadOnlySpan<byte> content)
    {
        try
        {
            return JsonElement.Parse(content);
        }
        catch (JsonException)
        {
            return default;
        }
    }

    /// <summary>A member of an object; undefined when it is missing or this is no object.</summary>
    public static JsonElement Get(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) ? member : default;

    /// <summary>The items of an array; none when this is no array.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement element) =>
        element.ValueKind == JsonValueKind.Array ? element.EnumerateArray() : [];

    /// <summary>A text, or the digits of a number that should have been one (GW-24); null otherwise. Half a surrogate pair becomes U+FFFD.</summary>
    public static string? Text(this JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Number) return element.GetRawText();
        if (element.ValueKind != JsonValueKind.String) return null;
        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            return Repaired(element.GetRawText());
        }
    }

    /// <summary>An id: a text of digits, no more than 64 bits can need; null otherwise.</summary>
    public static string? Id(this JsonElement element) =>
        element.Text() is { Length: > 0 and <= 20 } id && id.All(char.IsAsciiDigit) ? id : null;

    /// <summary>A whole number, also one written as a text; null otherwise.</summary>
    public static long? Whole(this JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Number when element.TryGetInt64(out var number) => number,
        JsonValueKind.Number when element.TryGetDouble(out var number) && Math.Abs(number) < long.MaxValue => (long)number,
        JsonValueKind.String when long.TryParse(element.Text(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };

    /// <summary>Seconds with decimals, also written as a text; null when negative or no number.</summary>
    public static double? Seconds(this JsonElement element) =>
        double.TryParse(element.Text(), NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && double.IsFinite(seconds) && seconds >= 0 ? seconds : null;

    // The text is valid JSON but for what its escapes make: each escape is read alone, and runes put the pairs together again.
    private static string Repaired(string raw)
    {
        var text = new StringBuilder(raw.Length);
        for (var i = 1; i < raw.Length - 1; i++)
            text.Append(raw[i] != '\\' ? raw[i] : raw[++i] switch
            {
                'u' => (char)ushort.Parse(raw.AsSpan((i += 4) - 3, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'b' => '\b',
                'f' => '\f',
                var plain => plain,
            });
        return string.Concat(text.ToString().EnumerateRunes());
    }
}
