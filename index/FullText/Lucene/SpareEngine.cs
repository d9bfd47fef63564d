using Index.FullText.Memory;

namespace Index.FullText.Lucene;

/// <summary>The engine in memory, made once from the same clauses when the index can no longer be read: its values are those of the index, so a question may even go on in the middle.</summary>
internal sealed class SpareEngine(IndexSource source, string index, Action<EngineNews> tell)
{
    private readonly Lock _lock = new();
    private volatile MemoryEngine? _engine;

    /// <summary>The engine, where it had to take over; else null.</summary>
    public MemoryEngine? InUse => _engine;

    /// <summary>Takes over because of a fault, told once; whoever asks meanwhile waits until the engine is made.</summary>
    public void TakeOver(Exception fault)
    {
        lock (_lock)
        {
            if (_engine is not null) return;
            tell(new EngineNews($"The index in {index} can no longer be read ({fault.Message}), so answers come from memory from now on. Look at the disk; the next start checks the index, and makes it anew if it is damaged", IsWarning: true));
            _engine = MemoryEngine.Build(source.Analysed(), source.Phrases);
        }
    }
}
