using Index;
using Index.Corpus;
using Index.FullText;
using Index.FullText.Lucene;
using Index.Passages.Knowledge;

namespace Tests.FullText.Lucene;

/// <summary>A process that builds the index of a corpus again and again, and says of each one when it is there.</summary>
internal static class IndexBuilding
{
    public const string Word = "index";

    public static Task<int> Run(string seeds, string root)
    {
        var (corpus, knowledge) = (CorpusLoader.Load(seeds), Knowledge.Read(seeds));
        while (true)
        {
            using (new Library(corpus, knowledge, engine: new EngineSettings(EngineKind.Lucene) { Folder = root }).Engine as LuceneEngine)
                Console.Out.WriteLine("built");
            Console.Out.Flush();
            foreach (var index in Directory.GetDirectories(root)) Directory.Delete(index, recursive: true);
        }
    }
}
