using Bot.Replies.Pictures;
using Bot.Replies.Text;
using Index.Principles;

namespace Bot.Replies.Embeds.Cards;

/// <summary>A page of the coverage table: a line for each principle, and the picture of the same page where one can be drawn.</summary>
internal static class CoverageCards
{
    private const string PictureName = "coverage.png";

    /// <summary>Writes the page; gives the picture's file, or null without one.</summary>
    public static DiscordFile? Write(Deck deck, Reply.Covering reply, Func<CoverageTable, int, byte[]?> draw)
    {
        var pages = CoveragePages.Of(reply.Table);
        var number = Math.Clamp(reply.Page, 1, pages.Count);
        var page = pages[number - 1];
        deck.Open(Accent.Neutral, string.Join(", ", new[] { CardWords.Coverage, CardWords.PageOf(number, pages.Count) }.Where(part => part.Length > 0))).Line(CardWords.CoverageMeans);
        string? group = null;
        foreach (var row in page.Rows)
        {
            if (group != row.Principle.Group && row.Principle.Group.Length > 0) deck.Gap().Small(row.Principle.Group);
            group = row.Principle.Group;
            deck.Named(row.Principle.Name, [new Run(Counts(row), Mark.Plain)]);
        }

        if (number < pages.Count) deck.Gap().Small(CardWords.NextPage(number + 1));
        if (draw(reply.Table, number) is not { } png) return null;
        deck.Picture(PictureName);
        return DiscordFile.OfPicture(PictureName, png, CoverageAlternative.Of(page, number, pages.Count));
    }

    /// <summary>“wuzhen 14 · dfi 3 · silent: budapest”.</summary>
    public static string Counts(CoverageRow row)
    {
        var silent = row.Cells.Where(cell => cell.IsSilent).Select(cell => cell.Document).ToList();
        return string.Join(" · ", row.Cells.Where(cell => !cell.IsSilent).Select(cell => $"{cell.Document} {cell.Count}")
            .Concat(silent.Count > 0 ? [$"{CardWords.Silent}: {string.Join(", ", silent)}"] : []));
    }
}
