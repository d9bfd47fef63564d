using Index.FullText.Memory;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Index.FullText.Lucene;

/// <summary>
/// The folder with the indexes on disk. An index is built aside and appears under its name in one step, complete or not at all (fault 26); it is checked byte for byte before it is used,
/// made anew when it is damaged or of anything else than this corpus and this program, and removed when nobody uses it any more. Several processes may share the folder.
/// </summary>
internal sealed class IndexFolder
{
    private const int ToldEvery = 25_000;
    private readonly string _root, _key, _index;
    private readonly IndexSource _source;
    private readonly Action<EngineNews> _tell;

    private IndexFolder(IndexSource source, EngineSettings settings)
    {
        (_source, _tell) = (source, settings.Tell);
        _root = Path.GetFullPath(settings.Folder);
        _key = CorpusKey.Of(source);
        _index = Path.Combine(_root, $"index-{_key}");
    }

    /// <summary>Opens the index of the corpus, made where there is none; where the folder cannot be used, the engine in memory, and one warning.</summary>
    public static IClauseEngine Open(IndexSource source, EngineSettings settings)
    {
        try
        {
            return new IndexFolder(source, settings).Open();
        }
        // The record must be served whatever became of the disk.
        catch (Exception exception)
        {
            settings.Tell(new EngineNews($"The index cannot be kept in {settings.Folder} ({exception.Message}), so it is made in memory at every start. Set Lucene:Folder to a folder that may be written, or Engine to memory", IsWarning: true));
            return MemoryEngine.Build(source.Analysed(), source.Phrases);
        }
    }

    private LuceneEngine Open()
    {
        System.IO.Directory.CreateDirectory(_root);
        var engine = Kept() ?? Built();
        foreach (var other in FolderHold.Held(_root).Where(folder => folder != _index)) FolderHold.TryRemove(other);
        return engine;
    }

    private LuceneEngine? Kept()
    {
        if (!System.IO.Directory.Exists(_index)) return null;
        var hold = FolderHold.Shared(_index);
        try
        {
            var engine = Checked(hold);
            Tell($"The index in {_index} is used again");
            return engine;
        }
        // Damage shows as any exception, not as one type.
        catch (Exception exception)
        {
            hold.Dispose();
            _tell(new EngineNews($"The index in {_index} is damaged ({exception.Message}). It is made anew", IsWarning: true));
            SetAside();
            return null;
        }
    }

    private LuceneEngine Built()
    {
        var aside = Path.Combine(_root, $"building-{Guid.NewGuid():N}");
        var hold = FolderHold.Shared(_index);
        try
        {
            using (FolderHold.Shared(aside))
            {
                Write(aside);
                Appear(aside);
            }
            return Checked(hold);
        }
        catch
        {
            hold.Dispose();
            throw;
        }
        finally
        {
            FolderHold.TryRemove(aside);
        }
    }

    private LuceneEngine Checked(FolderHold hold) =>
        new(new CheckedDirectory(_index, IndexManifest.Check(_index, _key)), _source.Clauses, _source.Labeller.MadeOf.Count > 0, new SpareEngine(_source, _index, _tell), hold);

    private void Write(string aside)
    {
        Tell($"Indexing {_source.Count:N0} clauses in {_root}");
        var clauses = _source.Analysed();
        using (var directory = new NIOFSDirectory(aside, NoLockFactory.GetNoLockFactory()))
        using (var writer = new ClauseWriter(_source.Phrases, _source.Labeller))
            writer.Write(directory, clauses, done =>
            {
                if (done % ToldEvery == 0 && done < clauses.Count) Tell($"{done:N0} of {clauses.Count:N0} clauses are indexed");
            });
        IndexManifest.Seal(aside, _key);
    }

    private void Appear(string aside)
    {
        try
        {
            System.IO.Directory.Move(aside, _index);
            IOUtils.Fsync(_root, isDir: true);
            Tell($"The index is complete in {_index}");
        }
        catch (IOException) when (System.IO.Directory.Exists(_index))
        {
            // Another process made the same one meanwhile.
        }
    }

    // Others may be reading it, so it is moved out of the way first.
    private void SetAside()
    {
        var damaged = Path.Combine(_root, $"damaged-{Guid.NewGuid():N}");
        System.IO.Directory.Move(_index, damaged);
        FolderHold.TryRemove(damaged);
    }

    private void Tell(string text) => _tell(new EngineNews(text, IsWarning: false));
}
