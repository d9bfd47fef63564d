using Index.FullText;

namespace Tests.Support;

/// <summary>The engine of the libraries that tests share: that of the setting in the environment, as for the program; in memory where there is none.</summary>
internal static class TestEngine
{
    public static EngineSettings Settings { get; } = Enum.TryParse<EngineKind>(Environment.GetEnvironmentVariable("Engine"), ignoreCase: true, out var kind)
        ? new EngineSettings(kind) { Folder = Environment.GetEnvironmentVariable("Lucene__Folder") ?? Path.Combine(Path.GetTempPath(), "rapporteur-index") }
        : EngineSettings.InMemory;
}
