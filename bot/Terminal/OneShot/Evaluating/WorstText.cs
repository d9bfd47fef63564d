using System.Globalization;
using Bot.Replies.Text;
using Index;
using Index.Corpus;
using Index.Evaluation;

namespace Bot.Terminal.OneShot.Evaluating;

/// <summary>A question that went wrong: what was wanted, what came, and why the first passages came.</summary>
internal static class WorstText
{
    private const int MostCame = 5;
    private const int MostExplained = 2;

    public static void Write(Layout layout, Outcome outcome, Library library)
    {
        var (asked, row) = (outcome.Asked, outcome.Asked.Row);
        var score = outcome.Score.ToString("0.000", CultureInfo.InvariantCulture);
        layout.Write($"{score}  {row.Id}  {row.Asked}", mark: Mark.Title, hanging: score.Length + 2);
        layout.Write($"{Path.GetFileName(row.File)}:{row.Line}{(row.Style is { } style ? $", {style}" : "")}", 2, Mark.Faint);

        layout.Write(asked.WantsSilence ? "wanted: silence" : "wanted:", 2);
        foreach (var (id, grade) in asked.Wanted.OrderByDescending(w => w.Value))
            Clause(layout, library, id, $"grade {grade}, {Rank(outcome, id)}");

        layout.Write(outcome.Answer.Answered ? "came:" : "came: silence; nearest:", 2);
        var passages = (outcome.Answer.Answered ? outcome.Answer.Passages : outcome.Answer.Near).Take(MostCame).ToList();
        for (var rank = 0; rank < passages.Count; rank++)
        {
            var grade = asked.Wanted.GetValueOrDefault(passages[rank].Clause.Id);
            Clause(layout, library, passages[rank].Clause.Id, $"{rank + 1}{(grade > 0 ? $", grade {grade}" : "")}");
            if (rank < MostExplained)
                ExplanationText.Write(layout, passages[rank].Why, 6);
        }
    }

    private static string Rank(Outcome outcome, ClauseId id) =>
        outcome.Came.TakeWhile(c => c != id).Count() is var before && before < outcome.Came.Count ? $"came as {before + 1}" : "did not come";

    private static void Clause(Layout layout, Library library, ClauseId id, string remark)
    {
        var document = library.Documents.First(d => d.Id == id.Document);
        var clause = document.Clauses.Concat(document.Apparatus).First(c => c.Id == id);
        layout.Write([new Run($"{id} ({remark}) ", Mark.Plain), .. FirstWords.Of(clause)], indent: 4, hanging: 2);
    }
}
