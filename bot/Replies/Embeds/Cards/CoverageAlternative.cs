using Index.Principles;

namespace Bot.Replies.Embeds.Cards;

/// <summary>The words that stand for the picture of the coverage table.</summary>
internal static class CoverageAlternative
{
    /// <summary>What the table is, and as many of its rows as fit whole.</summary>
    public static string Of(CoverageTable page, int number, int of)
    {
        var text = $"Table{(of > 1 ? $", {CardWords.PageOf(number, of)}" : "")}: number of clauses on each principle in {CardWords.Count(page.Documents.Count, "document")}.";
        foreach (var (index, row) in page.Rows.Index())
        {
            var longer = $"{text} {Visible.Of(row.Principle.Name)}: {CoverageCards.Counts(row)}.";
            var rest = page.Rows.Count - index;
            if (longer.Length > DiscordLimits.FileDescription - 40) return $"{text} {rest} more in the message.";
            text = longer;
        }

        return text;
    }
}
