using Index.Principles;

namespace Bot.Replies.Embeds.Cards;

/// <summary>The words that stand for the picture of the coverage table.</summary>
internal static class CoverageAlternative
{
    /// <summary>What the table is, and as many of its rows as fit whole.</summary>
    public static string Of(CoverageTable page, int number, int of)
    {
        var text = CardWords.Table(CardWords.PageOf(number, of), page.Documents.Count);
        foreach (var (index, row) in page.Rows.Index())
        {
            var longer = $"{text} {Visible.Of(row.Principle.Name)}: {CoverageCards.Counts(row)}.";
            var rest = page.Rows.Count - index;
            if (longer.Length > DiscordLimits.FileDescription - 40) return $"{text} {CardWords.RowsLeft(rest)}";
            text = longer;
        }

        return text;
    }
}
