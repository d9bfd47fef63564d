using Index.Corpus;
using Index.Passages;

namespace Bot.Replies.Text;

/// <summary>How much was looked at, in words.</summary>
internal static class SearchedText
{
    public static string Of(Searched searched) =>
        $"searched {Count(searched.Clauses, "clause")} in {Count(searched.Documents, "document")}";

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

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
