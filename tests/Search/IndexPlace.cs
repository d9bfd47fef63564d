using System.Collections.Concurrent;
using Index;
using Index.Search;

namespace Tests.Search;

/// <summary>A folder for indexes, gone with the test, and what was told of them.</summary>
internal sealed class IndexPlace : IDisposable
{
    private readonly ConcurrentQueue<IndexNews> _news = [];

    public string Root { get; } = Directory.CreateTempSubdirectory("rapporteur-index").FullName;

    public IndexSettings Settings => new() { Folder = Root, Tell = _news.Enqueue };

    /// <summary>The only index; fails when there is none or another beside it.</summary>
    public string Index => Assert.Single(Directory.GetDirectories(Root));

    /// <summary>The files of the only index but its lock.</summary>
    public IReadOnlyList<string> Files =>
        [.. Directory.GetFiles(Index).Where(file => Path.GetFileName(file) != "write.lock").Order()];

    /// <summary>What was told since it was last asked, warnings marked.</summary>
    public IReadOnlyList<string> News()
    {
        var told = new List<string>();
        while (_news.TryDequeue(out var news)) told.Add($"{(news.IsWarning ? "warning: " : "")}{news.Text}");
        return told;
    }

    public Library Load(string seeds) => Library.Load(seeds, Settings);

    /// <summary>Opens the index of the large record, which holds and ranks what one in memory does.</summary>
    public void Open()
    {
        using var index = IndexFolder.Open(LargeRecord.Documents, LargeRecord.Expressions, Settings);
        Assert.Equal(LargeRecord.Expected, LargeRecord.Shown(index));
    }

    /// <summary>Loads the large record from a folder; what it answers.</summary>
    public List<string> Start(string seeds, IndexSettings? settings = null)
    {
        var library = Library.Load(seeds, settings ?? Settings);
        using var index = library.Index;
        return LargeRecord.Answers(library);
    }

    public static bool IsWarning(string news) => news.StartsWith("warning: ", StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
