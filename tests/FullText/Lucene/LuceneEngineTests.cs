using Index;
using Index.FullText;
using Index.FullText.Lucene;
using Lucene.Net.Store;
using Tests.FullText.Contract;
using Tests.Support;

namespace Tests.FullText.Lucene;

public sealed class LuceneEngineTests : EngineContract, IDisposable
{
    private readonly IndexPlace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void A_word_longer_than_Lucene_takes_is_found_by_the_whole_of_it()
    {
        var word = new string('w', 50_000);
        var engine = Build([HostileClauses.Of(0) with { Text = [new Token(word, new(11, 3), 0)] }], new PhraseTable([], []));
        Assert.Equal([word], engine.Vocabulary);
        Assert.Equal([new(11, 3)], engine.Places(0, word));
    }

    protected override IClauseEngine Build(IReadOnlyList<IndexedClause> clauses, PhraseTable phrases)
    {
        var directory = new RAMDirectory();
        using (var writer = new ClauseWriter(phrases, Labeller.None))
            writer.Write(directory, clauses, _ => { });
        return new LuceneEngine(directory, [.. clauses.Select(c => c.Clause)]);
    }

    protected override Library Load() => _place.Load(Repository.Seeds);
}
