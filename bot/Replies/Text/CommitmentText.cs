using Index.Quotes.Commitment;
using Index.Text;

namespace Bot.Replies.Text;

/// <summary>Words of commitment by strength, each once, with the number of times it stands there.</summary>
internal static class CommitmentText
{
    /// <summary>One text for each strength that stands in a part, strongest first.</summary>
    public static IEnumerable<string> Of(IEnumerable<CommitmentWord> words, Span part) =>
        words.Where(word => part.Contains(word.Words.Span)).GroupBy(word => word.Strength)
            .Select(strength => $"{strength.Key} {string.Join(", ", strength.GroupBy(word => word.Words.Quote, StringComparer.OrdinalIgnoreCase).Select(Counted))}");

    private static string Counted(IGrouping<string, CommitmentWord> same) => TextWords.Quoted(same.Key) + (same.Count() > 1 ? $" × {same.Count()}" : "");
}
