namespace Tests.Support.Stores;

/// <summary>What the test run starts itself as, where a test needs a process that can be killed.</summary>
internal static class TestProcess
{
    public static Task<int> Main(string[] args) => args switch
    {
        [StoreWriter.Word, var kind, var place] => StoreWriter.Run(kind, place),
#if LUCENE
        [FullText.Lucene.IndexBuilding.Word, var seeds, var root] => FullText.Lucene.IndexBuilding.Run(seeds, root),
#endif
        _ => Task.FromResult(2),
    };
}
