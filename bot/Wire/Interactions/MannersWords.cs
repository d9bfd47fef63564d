using System.Globalization;

namespace Bot.Wire.Interactions;

/// <summary>What is said to whoever asks too fast.</summary>
internal static class MannersWords
{
    public static string UserTooFast(TimeSpan wait) => $"You are asking faster than anybody can read. Ask again in {Seconds(wait)}.";

    public static string ServerTooFast(TimeSpan wait) => $"This server is asking faster than I may answer. Ask again in {Seconds(wait)}, or in a direct message.";

    // Rounded up: after that time there is a turn.
    private static string Seconds(TimeSpan wait) => Math.Max(1, (long)Math.Ceiling(wait.TotalSeconds)) is 1 ? "1 second" : string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(wait.TotalSeconds):0} seconds");
}
