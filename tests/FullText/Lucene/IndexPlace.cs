using System.Collections.Concurrent;
using Index;
using Index.FullText;
using Index.FullText.Lucene;

namespace Tests.FullText.Lucene;

/// <summary>A folder for indexes, gone with the test, and what the engine told of it.</summary>
internal sealed class IndexPlace : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("rapporteur-index").FullName;

    public ConcurrentBag<EngineNews> News { get; } = [];

    public EngineSettings Settings => new(EngineKind.Lucene) { Folder = Root, Tell = News.Add };

    /// <summary>The only index; fails when there is none or another beside it.</summary>
    public string Index => Assert.Single(Directory.GetDirectories(Root));

    public Library Load(string seeds)
    {
        var library = Library.Load(seeds, Settings);
        Assert.IsType<LuceneEngine>(library.Engine);
        return library;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
