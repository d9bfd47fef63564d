using Index;
using Index.FullText;

namespace Bot.Hosting;

/// <summary>Builds the library while the host is still being put together: the two take about as long, and neither needs the other.</summary>
internal sealed class EarlyLibrary
{
    private readonly EngineNewsLog _news = new();
    private (string Folder, Task<Library> Library)? _begun;
    private EngineSettings _engine = EngineSettings.InMemory;

    /// <summary>Begins with the folder that the settings have by default: nearly everybody leaves it, and reading the settings takes a while. Where engines can be chosen, it waits for the choice.</summary>
    public EarlyLibrary()
    {
        if (Engines.CompiledIn.Count == 1 && Environment.GetEnvironmentVariable($"{CorpusOptions.Section}__{nameof(CorpusOptions.Folder)}") is null) BeginWith(new CorpusOptions().Folder);
    }

    /// <summary>Begins with the folder of the settings where that is another one, and serves the result to whoever loads that folder first.</summary>
    public void Begin(IHostApplicationBuilder builder)
    {
        var engine = new EngineOptions { Engine = builder.Configuration[nameof(EngineOptions.Engine)] ?? new EngineOptions().Engine };
        engine.Lucene.Folder = builder.Configuration[$"{nameof(EngineOptions.Lucene)}:{nameof(LuceneOptions.Folder)}"] ?? "";
        _engine = EngineParts.Settings(engine, new StateFolder(builder.Configuration), _news);
        BeginWith(new CorpusOptions { Folder = builder.Configuration[$"{CorpusOptions.Section}:{nameof(CorpusOptions.Folder)}"] ?? new CorpusOptions().Folder }.Folder);
        builder.Services.AddSingleton(_news).AddSingleton<LibrarySource>(Take);
    }

    private void BeginWith(string folder)
    {
        // A folder that cannot be is the settings' validator's business.
        if (folder.Contains('\0', StringComparison.Ordinal) || CorpusFolder.Find(folder) is not { } found || found == _begun?.Folder) return;
        _begun = (found, Task.Run(() => Library.Load(found, _engine)));
        // The host may end before anybody takes it, and with it what made it fail.
        _ = _begun.Value.Library.ContinueWith(built => built.Exception, TaskScheduler.Default);
    }

    private Library Take(string folder)
    {
        if (_begun is not { } begun || begun.Folder != folder) return Library.Load(folder, _engine);
        // A reload reads anew.
        _begun = null;
        return begun.Library.GetAwaiter().GetResult();
    }
}
