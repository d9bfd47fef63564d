using Index.FullText.Memory;

namespace Index.FullText;

/// <summary>The engines of this build, and the one place that chooses between them.</summary>
public static class Engines
{
    /// <summary>The largest corpus that <see cref="EngineKind.Auto"/> keeps in memory, in clauses.</summary>
    public const int MostInMemory = 100_000;

    /// <summary>The build switch that adds the engine on disk.</summary>
    public const string LuceneSwitch = "-p:Lucene=true";

#if LUCENE
    private const bool HasLucene = true;
#else
    private const bool HasLucene = false;
#endif

    /// <summary>The engines that can be asked for by name.</summary>
    public static IReadOnlyList<EngineKind> CompiledIn { get; } = HasLucene ? [EngineKind.Memory, EngineKind.Lucene] : [EngineKind.Memory];

    /// <summary>Builds or opens the wanted engine over a corpus; throws <see cref="NotSupportedException"/> when it is not of this build.</summary>
    internal static IClauseEngine Open(IndexSource source, EngineSettings settings)
    {
        var kind = settings.Kind != EngineKind.Auto ? settings.Kind : HasLucene && source.Count > MostInMemory ? EngineKind.Lucene : EngineKind.Memory;
        if (kind == EngineKind.Memory) return MemoryEngine.Build(source.Analysed(), source.Phrases);
#if LUCENE
        return Lucene.IndexFolder.Open(source, settings);
#else
        throw new NotSupportedException($"This program was built without Lucene.Net. Build it with {LuceneSwitch}.");
#endif
    }
}
