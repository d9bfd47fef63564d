using Index.FullText;

namespace Bot.Hosting;

/// <summary>The settings <c>Engine</c> and <c>Lucene:Folder</c>: which engine finds the clauses, and where one on disk keeps its index.</summary>
public sealed class EngineOptions
{
    /// <summary><c>auto</c>, <c>memory</c> or <c>lucene</c>; white space around it is dropped.</summary>
    public string Engine { get; set => field = value?.Trim() ?? ""; } = "auto";

    /// <summary>Settings of the engine on disk.</summary>
    public LuceneOptions Lucene { get; set; } = new();

    /// <summary>The engine that is meant; null when the word is none.</summary>
    public EngineKind? Kind => Enum.GetValues<EngineKind>().Cast<EngineKind?>().FirstOrDefault(kind => $"{kind}".Equals(Engine, StringComparison.OrdinalIgnoreCase));
}
