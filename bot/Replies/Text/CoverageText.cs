using Index.Principles;

namespace Bot.Replies.Text;

/// <summary>The coverage table in columns; silence is a dash. Documents that do not fit beside each other go into further blocks.</summary>
internal static class CoverageText
{
    private const string Silent = "–";
    private const int Space = 2;
    private const int LeastName = 24;

    public static void Write(Layout layout, CoverageTable table, int width)
    {
        layout.Write(CoverageTextWords.Title, mark: Mark.Title);
        foreach (var block in Blocks(table.Documents, width))
            WriteBlock(layout.Gap(), table, block, width);
        layout.Gap().Write(CoverageTextWords.Legend(Silent), mark: Mark.Faint);
    }

    private static void WriteBlock(Layout layout, CoverageTable table, IReadOnlyList<string> documents, int width)
    {
        IReadOnlyList<string> heads = [.. documents, CoverageTextWords.Sum];
        var room = width - heads.Sum(Column);
        var longest = table.Rows.Select(row => row.Principle.Name.Length + Space).Append(CoverageTextWords.Sum.Length + Space).Max();
        var column = Math.Max(LeastName, Math.Min(room, longest));
        void Line(string name, IEnumerable<string> cells, Mark mark = Mark.Plain)
        {
            var lines = Wrapping.Pieces(Visible.Of(name), column - Space, column - Space).Select(piece => piece.In(Visible.Of(name))).DefaultIfEmpty("").ToList();
            var values = string.Concat(cells.Zip(heads, (cell, head) => cell.PadLeft(Column(head))));
            layout.Write(lines[0].PadRight(column) + values, mark: mark);
            foreach (var rest in lines.Skip(1))
                layout.Write(rest, indent: Space, mark: mark);
        }

        Line("", heads, Mark.Title);
        string? shown = null;
        foreach (var row in table.Rows)
        {
            if (shown != row.Principle.Group && row.Principle.Group.Length > 0)
                layout.Gap().Write(row.Principle.Group, mark: Mark.Faint);
            shown = row.Principle.Group;
            Line(row.Principle.Name, [.. documents.Select(id => Cell(row.Cells.First(cell => cell.Document == id))), $"{row.Sum}"]);
        }

        if (table.Rows.Count > 1)
            layout.Gap();
        if (table.Rows.Count > 1)
            Line(CoverageTextWords.Sum, [.. documents.Select(id => $"{table.SumOf(id)}"), $"{table.Rows.Sum(row => row.Sum)}"], Mark.Title);
    }

    private static string Cell(CoverageCell cell) => cell.IsSilent ? Silent : $"{cell.Count}";

    private static int Column(string head) => Math.Max(head.Length, 4) + Space;

    private static IEnumerable<IReadOnlyList<string>> Blocks(IReadOnlyList<string> documents, int width)
    {
        var block = new List<string>();
        foreach (var document in documents)
        {
            if (block.Count > 0 && LeastName + Column(CoverageTextWords.Sum) + block.Append(document).Sum(Column) > width)
            {
                yield return block;
                block = [];
            }
            block.Add(document);
        }
        yield return block;
    }
}
