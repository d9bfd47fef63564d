using Bot.Replies.Text;
using Index;
using Index.Evaluation;

namespace Bot.Terminal.OneShot.Evaluating;

/// <summary>An evaluation as text: the figures, the same without each kind of evidence, and the questions that went worst.</summary>
internal static class EvaluatedText
{
    public static IReadOnlyList<Line> Of(Evaluated evaluated, Library library, Layout layout)
    {
        var report = evaluated.Report;
        FiguresTable.Write(layout, "", [.. report.Files.SelectMany(Rows), .. All(report)]);
        if (evaluated.Without.Count > 0)
        {
            foreach (var file in report.Files)
                Ablated(layout, evaluated, Name(file), r => r.Files.Single(f => f.File == file.File).All);
            if (report.Files.Count > 1)
                Ablated(layout, evaluated, "all", r => r.All);
        }

        foreach (var outcome in evaluated.Worst)
            WorstText.Write(layout.Gap(), outcome, library);
        return layout.Lines;
    }

    private static IEnumerable<(string, Figures)> Rows(FileFigures file) =>
        [(Name(file), file.All), .. file.Styles.Select(s => ("  " + s.Style, s.Figures))];

    private static IEnumerable<(string, Figures)> All(Report report) => report.Files.Count > 1 ? [("all", report.All)] : [];

    private static void Ablated(Layout layout, Evaluated evaluated, string name, Func<Report, Figures> of) =>
        FiguresTable.Write(layout.Gap(), name, [("with everything", of(evaluated.Report)), .. evaluated.Without.Select(w => ("– " + w.Evidence, of(w.Report)))]);

    private static string Name(FileFigures file) => Path.GetFileName(file.File);
}
