using System.Text.Json;
using Bot.Replies.Json;
using Index.Evaluation;
using Index.Passages;

namespace Bot.Terminal.OneShot.Evaluating;

/// <summary>An evaluation as one line of JSON; a figure over no question is left out.</summary>
internal static class EvaluatedJson
{
    public static string Of(Evaluated evaluated) => JsonSerializer.Serialize(
        new EvaluationJson(
            [.. evaluated.Report.Files.Select(File)], evaluated.Report.All, [.. evaluated.Worst.Select(Worst)],
            [.. evaluated.Faults.Select(f => new FaultJson(f.File, f.Line, f.What, f.Next))])
        {
            Without = evaluated.Without.Count == 0 ? null
                : [.. evaluated.Without.Select(w => new AblationJson(w.Evidence, [.. w.Report.Files.Select(File)], w.Report.All))],
        },
        EvaluationJsonContext.OneLine.EvaluationJson);

    private static FileJson File(FileFigures file) => new(file.File, file.All, [.. file.Styles.Select(s => new StyleJson(s.Style, s.Figures))]);

    private static OutcomeJson Worst(Outcome outcome) => new(
        JsonReplies.Whole(outcome.Asked.Row.Id), outcome.Asked.Row.File, outcome.Asked.Row.Line, outcome.Asked.Row.Style, JsonReplies.Whole(outcome.Asked.Row.Asked), outcome.Score, outcome.Answer.Answered,
        [.. outcome.Asked.Wanted.Select(w => new WantedJson(w.Key.ToString(), w.Value))],
        [.. outcome.Answer.Passages.Select(Came)], [.. outcome.Answer.Near.Select(Came)]);

    private static CameJson Came(Passage passage) => new(passage.Clause.Id.ToString(), passage.Score, JsonPassages.Explain(passage.Why));
}
