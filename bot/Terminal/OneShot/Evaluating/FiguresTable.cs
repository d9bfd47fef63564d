using System.Globalization;
using Bot.Replies.Text;
using Index.Evaluation;

namespace Bot.Terminal.OneShot.Evaluating;

/// <summary>Figures in columns, one row a name; a column without any figure is left out.</summary>
internal static class FiguresTable
{
    private static readonly (string Title, Func<Figures, string> Cell)[] Columns =
    [
        ("asked", f => Count(f.Answerable)),
        ("nDCG@5", f => Share(f.Ndcg5)),
        ("@10", f => Share(f.Ndcg10)),
        ("MRR", f => Share(f.Mrr)),
        ("first", f => Share(f.Success1)),
        ("in 3", f => Share(f.Success3)),
        ("rec@5", f => Share(f.Recall5)),
        ("@10", f => Share(f.Recall10)),
        ("answered", f => Share(f.Answered)),
        ("silent", f => Share(f.WronglySilent)),
        ("who is silent", f => Share(f.SilentDocuments)),
        ("no answer", f => Count(f.Unanswerable)),
        ("silent", f => Share(f.RightlySilent)),
    ];

    public static void Write(Layout layout, string title, IReadOnlyList<(string Name, Figures Figures)> rows)
    {
        var columns = Columns.Select(c => (c.Title, Cells: rows.Select(r => c.Cell(r.Figures)).ToList())).Where(c => c.Cells.Any(cell => cell.Length > 0)).ToList();
        var names = rows.Max(r => Math.Max(r.Name.Length, title.Length));
        string Line(string name, Func<List<string>, string, string> pick) =>
            name.PadRight(names) + string.Concat(columns.Select(c => "  " + pick(c.Cells, c.Title).PadLeft(Math.Max(c.Title.Length, c.Cells.Max(x => x.Length)))));

        layout.Whole(Line(title, (_, header) => header), Mark.Title);
        for (var row = 0; row < rows.Count; row++)
            layout.Whole(Line(rows[row].Name, (cells, _) => cells[row]).TrimEnd());
    }

    private static string Count(int count) => count == 0 ? "" : count.ToString(CultureInfo.InvariantCulture);

    private static string Share(double? share) => share?.ToString("0.000", CultureInfo.InvariantCulture) ?? "";
}
