namespace Bot.Replies.Text;

/// <summary>A list of facts: names in a column, what is said of them beside it.</summary>
internal static class ListingText
{
    private const int WidestName = 28;

    public static void Write(Layout layout, Reply.Listing list)
    {
        layout.Write(list.Title, mark: Mark.Title).Gap();
        var column = list.Rows.Select(Indented).Where(name => name.Length <= WidestName).Select(name => name.Length).DefaultIfEmpty(0).Max();
        foreach (var row in list.Rows)
        {
            var name = Indented(row);
            var text = Visible.Of(row.Text);
            layout.Write([new Run(text.Length > 0 ? name.PadRight(column) + "  " : name, Mark.Plain), new Run(text, Mark.Plain)], hanging: column + 2);
        }

        if (list.Foot is { Length: > 0 } foot)
            layout.Gap().Write(foot, mark: Mark.Faint);
    }

    private static string Indented(ListRow row) => new string(' ', 2 + 2 * Math.Max(0, row.Depth)) + Visible.Of(row.Name);
}
