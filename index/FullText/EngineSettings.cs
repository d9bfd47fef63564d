namespace Index.FullText;

/// <summary>Which engine is wanted, and what it needs for that.</summary>
public sealed record EngineSettings(EngineKind Kind)
{
    /// <summary>The memory alone, which needs nothing.</summary>
    public static EngineSettings InMemory { get; } = new(EngineKind.Memory);

    /// <summary>Where an engine on disk keeps its indexes; made where it is missing, and shared with other processes without harm.</summary>
    public string Folder { get; init; } = "";

    /// <summary>Hears what an engine has to tell, from the thread that builds or asks it.</summary>
    public Action<EngineNews> Tell { get; init; } = _ => { };
}
