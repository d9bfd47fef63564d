using Index;
using Index.FullText;
using Index.FullText.Memory;
using Tests.FullText.Contract;
using Tests.Support;

namespace Tests.FullText.Memory;

public sealed class MemoryEngineTests : EngineContract
{
    protected override IClauseEngine Build(IReadOnlyList<IndexedClause> clauses, PhraseTable phrases) => MemoryEngine.Build(clauses, phrases);

    protected override Library Load() => Library.Load(Repository.Seeds, EngineSettings.InMemory);
}
