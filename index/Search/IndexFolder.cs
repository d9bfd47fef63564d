using Index.Corpus;
using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Store;
using FileDirectory = System.IO.Directory;

namespace Index.Search;

/// <summary>What an index tells: how far a long build has come, what was damaged or could not be kept. The record is served all the same.</summary>
public sealed record IndexNews(string Text, bool IsWarning);

/// <summary>Where indexes of clauses are kept, and who hears of them.</summary>
public sealed record IndexSettings
{
    /// <summary>The most clauses whose index is made in memory at every start, which takes less than a second.</summary>
    public const int MostInMemory = 5_000;

    /// <summary>Everything in memory, nothing told.</summary>
    public static IndexSettings InMemory { get; } = new();

    /// <summary>Where indexes of larger corpora are kept for the next start; made where it is missing; empty for none. Several processes may share it.</summary>
    public string Folder { get; init; } = "";

    /// <summary>Hears the news, from the thread that builds.</summary>
    public Action<IndexNews> Tell { get; init; } = _ => { };
}

/// <summary>
/// Opens the index of a corpus: made in memory for a small one; else kept on disk, in a folder named by all that it is made of. An index that is there is used after Lucene
/// has verified its checksums; one that is missing or damaged is written under Lucene's lock, and a build that is killed leaves no commit. Where the disk cannot be used, the index is in memory.
/// </summary>
internal sealed class IndexFolder
{
    private const int ToldEvery = 25_000;

    // The corpus, the sets of documents that servers use, and some of yesterday.
    private const int MostKept = 12;
    private const string Writing = "another process is writing it";
    private readonly IReadOnlyList<ListedClause> _clauses;
    private readonly IReadOnlyCollection<string> _expressions;
    private readonly IndexSettings _settings;
    private readonly string _key, _path;

    private IndexFolder(IReadOnlyList<ListedClause> clauses, IReadOnlyCollection<string> expressions, IndexSettings settings)
    {
        (_clauses, _expressions, _settings) = (clauses, expressions, settings);
        _key = CorpusKey.Create(clauses, expressions);
        _path = Path.Combine(Path.GetFullPath(settings.Folder), _key);
    }

    /// <summary>The index of some documents, whose known expressions are terms too.</summary>
    public static ClauseIndex Open(IReadOnlyList<Document> documents, IReadOnlyCollection<string> expressions, IndexSettings settings)
    {
        var clauses = ListedClause.Of(documents);
        if (clauses.Count <= IndexSettings.MostInMemory || settings.Folder.Length == 0) return InMemory(clauses, expressions);
        try
        {
            return new IndexFolder(clauses, expressions, settings).Open();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or System.Security.SecurityException or ArgumentException)
        {
            settings.Tell(new IndexNews(
                $"The index cannot be kept in {settings.Folder} ({exception.Message}), so it is made in memory. Set State:Folder to a folder that may be written", IsWarning: true));
            return InMemory(clauses, expressions);
        }
    }

    private static ClauseIndex InMemory(IReadOnlyList<ListedClause> clauses, IReadOnlyCollection<string> expressions) =>
        ClauseIndex.Build(new RAMDirectory(), clauses, expressions, corpus: "", _ => { });

    private ClauseIndex Open()
    {
        FileDirectory.CreateDirectory(_path);
        var index = Kept(isSole: false) ?? Made();
        RemoveOld();
        return index;
    }

    // Lucene's lock is not held from the look at an index to the look at the new one, and between the two another process
    // would write over it. This one is, and ends with its process too.
    private ClauseIndex Made()
    {
        using var held = new FileStream(LockOf(_path), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        return Kept(isSole: true) ?? Built();
    }

    // What is damaged is told and removed only by who may write; for others it may be half written.
    private ClauseIndex? Kept(bool isSole)
    {
        var directory = Directory(_path);
        try
        {
            if (!DirectoryReader.IndexExists(directory)) return null;
            Verify(directory);
            using (var reader = DirectoryReader.Open(directory))
                if (!reader.IndexCommit.UserData.TryGetValue(ClauseIndexWriter.Corpus, out var corpus) || corpus != _key) return null;
            var index = new ClauseIndex(directory, [.. _clauses.Select(listed => listed.Clause)]);
            Tell($"The index in {_path} is used again");
            return index;
        }
        // Damage shows as any exception, not as one type.
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            var isWritten = IndexWriter.IsLocked(directory);
            directory.Dispose();
            if (!isSole) return null;
            if (isWritten) throw new IOException(Writing);
            _settings.Tell(new IndexNews($"The index in {_path} is damaged ({(exception is AggregateException several ? several.InnerExceptions[0] : exception).Message}). It is made anew", IsWarning: true));
            Clear(_path);
            return null;
        }
    }

    private ClauseIndex Built()
    {
        Tell($"Indexing {_clauses.Count:N0} clauses in {_path}");
        var directory = Directory(_path);
        try
        {
            var index = ClauseIndex.Build(directory, _clauses, _expressions, _key, done =>
            {
                if (done % ToldEvery == 0 && done < _clauses.Count) Tell($"{done:N0} of {_clauses.Count:N0} clauses are indexed");
            });
            Tell($"The index is complete in {_path}");
            return index;
        }
        catch (LockObtainFailedException)
        {
            directory.Dispose();
            throw new IOException(Writing);
        }
        catch
        {
            directory.Dispose();
            Clear(_path);
            throw;
        }
    }

    // Not mapped into memory: a file that shrinks under a map ends the process, and under a read it is an error.
    private static NIOFSDirectory Directory(string path) => new(path);

    // The checksums of all its files, before Lucene reads a length from any of them.
    private static void Verify(NIOFSDirectory directory)
    {
        var files = directory.ListAll().Where(file => file[0] == '_' || file.StartsWith(IndexFileNames.SEGMENTS, StringComparison.Ordinal));
        Parallel.ForEach(files, file =>
        {
            using var input = directory.OpenInput(file, IOContext.READ_ONCE);
            CodecUtil.ChecksumEntireFile(input);
        });
    }

    private void RemoveOld()
    {
        try
        {
            // Used last is removed last.
            FileDirectory.SetLastWriteTimeUtc(_path, DateTime.UtcNow);
            var indexes = new DirectoryInfo(Path.GetDirectoryName(_path)!).GetDirectories().OrderByDescending(folder => folder.LastWriteTimeUtc);
            foreach (var old in indexes.Skip(MostKept))
            {
                using var directory = Directory(old.FullName);
                if (IndexWriter.IsLocked(directory)) continue;
                Clear(old.FullName, folderToo: true);
                File.Delete(LockOf(old.FullName));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // An index on a disk that may only be read serves all the same.
        }
    }

    private static string LockOf(string path) => $"{path}.lock";

    // What another process still reads may stay (Windows) or be read on (elsewhere); either does no harm.
    private static void Clear(string path, bool folderToo = false)
    {
        try
        {
            foreach (var file in FileDirectory.GetFiles(path)) File.Delete(file);
            if (folderToo) FileDirectory.Delete(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The next start tries again.
        }
    }

    private void Tell(string text) => _settings.Tell(new IndexNews(text, IsWarning: false));
}
