using Tests.Search;

namespace Tests.Support.Stores;

/// <summary>What the test run starts itself as, where a test needs a process that can be killed.</summary>
internal static class TestProcess
{
    public static Task<int> Main(string[] args) => args switch
    {
        [StoreWriter.Word, var kind, var place] => StoreWriter.Run(kind, place),
        [IndexProcess.Builder, var root] => IndexProcess.Build(root),
        [IndexProcess.Opener, var root] => IndexProcess.Open(root),
        _ => Task.FromResult(2),
    };
}
