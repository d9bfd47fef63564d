namespace Index.FullText;

/// <summary>Which engine finds the clauses.</summary>
public enum EngineKind
{
    /// <summary>In memory up to <see cref="Engines.MostInMemory"/> clauses, beyond it on disk where that is compiled in.</summary>
    Auto,

    /// <summary>An index in memory, made at every start.</summary>
    Memory,

    /// <summary>An index of Lucene.Net on disk, kept for the next start.</summary>
    Lucene,
}
