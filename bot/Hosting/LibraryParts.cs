using Index;
using Index.Search;

namespace Bot.Hosting;

/// <summary>How a corpus folder becomes a library: with an index in memory, or for large corpora in the state folder.</summary>
internal static partial class LibraryParts
{
    /// <summary>Adds it to whatever reads a corpus.</summary>
    public static void Add(IServiceCollection services) => services.AddSingleton<LibrarySource>(given =>
    {
        var logger = given.GetRequiredService<ILogger<ClauseIndex>>();
        var settings = new IndexSettings
        {
            Folder = Path.Combine(given.GetRequiredService<StateFolder>().Path, "index"),
            Tell = news =>
            {
                if (news.IsWarning) Log.Wrong(logger, news.Text);
                else Log.Told(logger, news.Text);
            },
        };
        return folder => Library.Load(folder, settings);
    });

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "{News}")]
        public static partial void Told(ILogger logger, string news);

        [LoggerMessage(LogLevel.Warning, "Fault 26: {News}")]
        public static partial void Wrong(ILogger logger, string news);
    }
}
