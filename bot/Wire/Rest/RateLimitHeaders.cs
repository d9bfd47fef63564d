using System.Globalization;
using System.Text.Json;
using Bot.Wire.Json;

namespace Bot.Wire.Rest;

/// <summary>Reads the headers that say how often a route may be called (REST-4).</summary>
internal static class RateLimitHeaders
{
    private const double LongestWait = 86_400;

    /// <summary>Whether the answer has any of them, as those of Discord's own limits do.</summary>
    public static bool AreTold(HttpResponseMessage response) =>
        response.Headers.Any(header => header.Key.StartsWith("X-RateLimit-", StringComparison.OrdinalIgnoreCase));

    /// <summary>A header's text; null when it is missing.</summary>
    public static string? Text(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;

    /// <summary>A header's number, 0 and up; null when it is missing or no such number.</summary>
    public static double? Number(HttpResponseMessage response, string name) =>
        double.TryParse(Text(response, name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number) && number >= 0 ? number : null;

    /// <summary>
    /// The longer of what header and body say (REST-6), at most a day; null when neither says anything that can be
    /// waited for.
    /// </summary>
    public static TimeSpan? RetryAfter(HttpResponseMessage response, JsonElement body)
    {
        var said = new[] { Number(response, "Retry-After"), body.Get("retry_after").Seconds() }.Max();
        return said is { } seconds ? TimeSpan.FromSeconds(Math.Min(seconds, LongestWait)) : null;
    }
}
