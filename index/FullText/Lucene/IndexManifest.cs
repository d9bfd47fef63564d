using System.Text;
using Lucene.Net.Util;

namespace Index.FullText.Lucene;

/// <summary>The list of an index's files with their hashes, written last: an index without it was never finished, and one that differs from it is damaged.</summary>
internal static class IndexManifest
{
    private const string Name = "manifest";

    /// <summary>Puts every file of the folder and the folder itself on the disk, and the list with them.</summary>
    public static void Seal(string folder, string key)
    {
        foreach (var file in Directory.EnumerateFiles(folder)) IOUtils.Fsync(file, isDir: false);
        using (var list = new FileStream(Path.Combine(folder, Name), FileMode.CreateNew))
        {
            list.Write(Encoding.UTF8.GetBytes(Of(Files(folder), key)));
            list.Flush(flushToDisk: true);
        }
        IOUtils.Fsync(folder, isDir: true);
    }

    /// <summary>Reads every byte of the index, and gives its files by name; throws <see cref="InvalidDataException"/> where one is not what was sealed, and whatever else reading throws.</summary>
    public static IReadOnlyDictionary<string, CheckedFile> Check(string folder, string key)
    {
        var path = Path.Combine(folder, Name);
        if (!File.Exists(path)) throw new InvalidDataException("it was never finished");
        var files = Files(folder);
        var (sealedAs, found) = (File.ReadAllText(path).Split('\n'), Of(files, key).Split('\n'));
        if (sealedAs.Except(found).Concat(found.Except(sealedAs)).FirstOrDefault() is { } wrong)
            throw new InvalidDataException($"{wrong.Split(' ')[0]} is not as it was written");
        return files.ToDictionary(file => Path.GetFileName(file.Path));
    }

    private static List<CheckedFile> Files(string folder) =>
        [.. Directory.EnumerateFiles(folder).Where(file => Path.GetFileName(file) != Name).Order(StringComparer.Ordinal).Select(CheckedFile.Read)];

    private static string Of(IEnumerable<CheckedFile> files, string key) =>
        $"index {key}\n{string.Concat(files.Select(file => $"{Path.GetFileName(file.Path)} {file.Length} {file.Hash}\n"))}";
}
