using Lucene.Net.Store;
using LuceneDirectory = Lucene.Net.Store.Directory;

namespace Index.FullText.Lucene;

/// <summary>All words of the index, beside Lucene's own files; Lucene has them too, but field by field and by their letters.</summary>
internal static class VocabularyFile
{
    private const string Name = "vocabulary";

    /// <summary>Writes the words and makes sure that they are on the disk.</summary>
    public static void Write(LuceneDirectory directory, IReadOnlyList<string> words)
    {
        using (var output = directory.CreateOutput(Name, IOContext.DEFAULT))
        {
            output.WriteVInt32(words.Count);
            foreach (var word in words) output.WriteString(word);
        }
        directory.Sync([Name]);
    }

    /// <summary>The words, in the order in which they were written.</summary>
    public static string[] Read(LuceneDirectory directory)
    {
        using var input = directory.OpenInput(Name, IOContext.READ_ONCE);
        var words = new string[input.ReadVInt32()];
        for (var i = 0; i < words.Length; i++) words[i] = input.ReadString();
        return words;
    }
}
