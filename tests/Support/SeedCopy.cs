using Bot.Commands;
using Index;
using Index.Corpus;

namespace Tests.Support;

/// <summary>A copy of the corpus folder that a test may damage; it is gone with the test.</summary>
internal sealed class SeedCopy : IDisposable
{
    public SeedCopy()
    {
        Folder = Directory.CreateTempSubdirectory("seeds-").FullName;
        foreach (var file in Directory.GetFiles(Repository.Seeds))
            File.Copy(file, PathOf(Path.GetFileName(file)));
    }

    public string Folder { get; }

    public string PathOf(string name) => Path.Combine(Folder, name);

    public void Write(string name, string text) => File.WriteAllText(PathOf(name), text);

    public void Write(string name, byte[] bytes) => File.WriteAllBytes(PathOf(name), bytes);

    /// <summary>Replaces words of a file; fails when it does not hold them.</summary>
    public void Change(string name, string words, string by)
    {
        var text = File.ReadAllText(PathOf(name));
        Assert.Contains(words, text, StringComparison.Ordinal);
        Write(name, text.Replace(words, by, StringComparison.Ordinal));
    }

    public LoadedCorpus Load() => CorpusLoader.Load(Folder);

    /// <summary>The real commands over what loads.</summary>
    public CommandCatalog Commands() => RealLibrary.CatalogOf(Library.Load(Folder));

    /// <summary>The only fault of the documents.</summary>
    public CorpusFault Fault() => Assert.Single(Load().Faults);

    /// <summary>The document with this id; fails when it did not load.</summary>
    public Document Document(string id) => Assert.Single(Load().Documents, d => d.Id == id);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
