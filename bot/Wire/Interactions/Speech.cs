using System.Globalization;
using Bot.Commands;
using Bot.Store;
using Index.Wording;

namespace Bot.Wire.Interactions;

/// <summary>In which language the program answers: the one that moderators have set, else the asker's, else the server's.</summary>
internal static class Speech
{
    /// <summary>Makes it the language of everything that follows in this flow.</summary>
    public static void Begin(Origin from, ServerSettings set) =>
        CultureInfo.CurrentUICulture = Languages.Of(set.Language ?? from.Locale ?? from.ServerLocale);
}
