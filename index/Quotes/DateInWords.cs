using System.Globalization;

namespace Index.Quotes;

/// <summary>ISO 8601 dates as a citation says them: 2014-11-21 is “21 November 2014”.</summary>
internal static class DateInWords
{
    /// <summary>Year, year-month or full date in words; anything else comes back as it is.</summary>
    public static string Of(string date)
    {
        if (Is(date, "yyyy-MM-dd", out var day))
            return day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        return Is(date, "yyyy-MM", out var month) ? month.ToString("MMMM yyyy", CultureInfo.InvariantCulture) : date;
    }

    private static bool Is(string date, string format, out DateTime parsed) =>
        DateTime.TryParseExact(date, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out parsed);
}
