using Index;
using Index.Corpus;
using Tests.Support;

namespace Tests.Corpus;

/// <summary>A declaration that nobody prepared the code for, put into the folder as a bare text file and asked through the library.</summary>
public sealed class DroppedTextTests : IDisposable
{
    private static readonly Lazy<Library> Shared = new(Load);

    private static Library Library => Shared.Value;

    private static Document Bay => Library.FindDocument("Lantern Bay Declaration")!;

    public void Dispose() => GC.SuppressFinalize(this);

    private static Library Load()
    {
        var folder = Directory.CreateTempSubdirectory("dropped");
        try
        {
            foreach (var file in Directory.GetFiles(Repository.Seeds)) File.Copy(file, Path.Combine(folder.FullName, Path.GetFileName(file)));
            File.Copy(Path.Combine(Repository.Root, "tests", "Corpus", "Samples", "lantern-bay.txt"), Path.Combine(folder.FullName, "lantern-bay.txt"));
            return Library.Load(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
