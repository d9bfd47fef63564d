namespace Tests.Support.Stores;

/// <summary>What the test run starts itself as, where a test needs a process that can be killed.</summary>
internal static class TestProcess
{
    public static Task<int> Main(string[] args) => args is [StoreWriter.Word, var kind, var place] ? StoreWriter.Run(kind, place) : Task.FromResult(2);
}
