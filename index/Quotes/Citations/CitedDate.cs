using System.Globalization;

namespace Index.Quotes.Citations;

/// <summary>A date as far as it is known: a year, a year and month (1–12), or a full date.</summary>
internal sealed record CitedDate(int Year, int? Month, int? Day)
{
    private static readonly string[] Formats = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    /// <summary>Reads an ISO 8601 year, year-month or date; null for anything else, as a guessed date would be worse than none.</summary>
    public static CitedDate? Read(string? date)
    {
        foreach (var format in Formats)
            if (DateTime.TryParseExact(date, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var known))
                return new CitedDate(known.Year, format.Length > 4 ? known.Month : null, format.Length > 7 ? known.Day : null);
        return null;
    }

    /// <summary>In English month names: full, or as abbreviated by the form.</summary>
    public string MonthIn(IReadOnlyList<string> names) => names[Month!.Value - 1];

    /// <summary>The English names of the months.</summary>
    public static IReadOnlyList<string> Months { get; } = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;
}
