using Index.Corpus;
using Index.Passages;

namespace Bot.Replies.Text;

/// <summary>How much was looked at, in words.</summary>
internal static class SearchedText
{
    public static string Of(Searched searched) => TextWords.Searched(TextWords.Clauses(searched.Clauses), TextWords.InDocuments(searched.Documents));

    /// <summary>A document's title and id, or the id alone when no document has it.</summary>
    public static string Name(string document, Func<ClauseId, Document> documents)
    {
        try
        {
            return $"{documents(new ClauseId(document, "")).Title} ({document})";
        }
        catch (KeyNotFoundException)
        {
            return document;
        }
    }
}
