using Index;
using Index.FullText;
using Microsoft.Extensions.Options;

namespace Bot.Hosting;

/// <summary>The engine that the settings ask for.</summary>
internal static class EngineParts
{
    /// <summary>Adds it to whatever reads a corpus.</summary>
    public static void Add(IServiceCollection services)
    {
        services.AddOptions<EngineOptions>().BindConfiguration("").ValidateOnStart();
        services
            .AddSingleton<IValidateOptions<EngineOptions>, EngineOptionsValidator>()
            .AddSingleton<EngineNewsLog>()
            .AddSingleton<LibrarySource>(given => folder => Library.Load(
                folder, Settings(given.GetRequiredService<IOptions<EngineOptions>>().Value, given.GetRequiredService<StateFolder>(), given.GetRequiredService<EngineNewsLog>())));
    }

    /// <summary>The same in the library's words; of a word that is no engine, the choice is the library's, for the settings are refused anyhow.</summary>
    public static EngineSettings Settings(EngineOptions options, StateFolder state, EngineNewsLog news) => new(options.Kind ?? EngineKind.Auto)
    {
        Folder = options.Lucene.Folder is { Length: > 0 } folder ? folder : Path.Combine(state.Path, "index"),
        Tell = news.Tell,
    };
}
