using Lucene.Net.Store;

namespace Index.FullText.Lucene;

/// <summary>
/// The folder of a finished index, every byte of which was read and found as it was written; whatever is read of it later must be the same bytes.
/// Nothing is mapped into memory: a file that shrinks under a map ends the process, and under a read it is an error.
/// </summary>
internal sealed class CheckedDirectory(string folder, IReadOnlyDictionary<string, CheckedFile> files) : FilterDirectory(new NIOFSDirectory(folder, NoLockFactory.GetNoLockFactory()))
{
    /// <inheritdoc/>
    public override IndexInput OpenInput(string name, IOContext context) =>
        files.TryGetValue(name, out var file) ? new CheckedInput(file) : throw new FileNotFoundException($"The index has no file {name}.");
}
