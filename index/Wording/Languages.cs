using System.Globalization;

namespace Index.Wording;

/// <summary>The languages that the program itself speaks; what it quotes stays in the language it was printed in.</summary>
public static class Languages
{
    private static readonly WordBook Words = new(typeof(Languages));

    /// <summary>The language of whoever speaks no other of them, of logs and of every JSON object.</summary>
    public static CultureInfo English { get; } = CultureInfo.InvariantCulture;

    /// <summary>All of them by their codes (ISO 639-1); a language is added by its resource files and its code here.</summary>
    public static IReadOnlyDictionary<string, CultureInfo> All { get; } = new Dictionary<string, CultureInfo> { ["en"] = English, ["de"] = CultureInfo.GetCultureInfo("de") };

    /// <summary>The language of whoever reads the reply that is being made; it tells the forms of numbers too.</summary>
    public static CultureInfo Current => CultureInfo.CurrentUICulture;

    /// <summary>The language of a locale such as <c>de</c> or <c>en-GB</c>; English where it is none of them, or null.</summary>
    public static CultureInfo Of(string? locale) => locale is not null && All.TryGetValue(locale.Split('-')[0].ToLowerInvariant(), out var language) ? language : English;

    /// <summary>Does something in a language, and comes back to the one before.</summary>
    public static T In<T>(CultureInfo language, Func<T> work)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = language;
        try
        {
            return work();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    /// <summary>A day in the form of the reader's language.</summary>
    public static string Date(DateTime day) => day.ToString(Words.Text(), CultureInfo.InvariantCulture);
}
