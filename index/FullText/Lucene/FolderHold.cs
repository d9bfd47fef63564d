namespace Index.FullText.Lucene;

/// <summary>A lock on a folder of the index, as a file beside it: several processes may use the folder, and none removes it meanwhile. It ends with its process, however that ends.</summary>
internal sealed class FolderHold : IDisposable
{
    private const string Ending = ".lock";
    private const int Tries = 50;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);
    private readonly FileStream _file;

    private FolderHold(string folder, FileShare share) => _file = new FileStream(folder + Ending, FileMode.OpenOrCreate, FileAccess.Read, share);

    /// <summary>Holds the folder, which need not exist, beside others; waits a second for whoever is removing it, then throws <see cref="IOException"/>.</summary>
    public static FolderHold Shared(string folder)
    {
        for (var left = Tries; ; left--)
            try
            {
                return new FolderHold(folder, FileShare.Read);
            }
            catch (IOException) when (left > 0 && File.Exists(folder + Ending))
            {
                Thread.Sleep(Pause);
            }
    }

    /// <summary>Removes a folder that nobody holds; false when somebody does, or when it cannot be removed.</summary>
    public static bool TryRemove(string folder)
    {
        try
        {
            using var hold = new FolderHold(folder, FileShare.None);
            if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
            File.Delete(folder + Ending);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>The folders that were held here or still are.</summary>
    public static IEnumerable<string> Held(string root) => Directory.EnumerateFiles(root, $"*{Ending}").Select(file => file[..^Ending.Length]);

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
