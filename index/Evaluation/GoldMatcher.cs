using Index.Corpus;

namespace Index.Evaluation;

/// <summary>Finds the clauses that rows point at; an anchor that stands nowhere is named, and the row counts by its others.</summary>
public static class GoldMatcher
{
    private const int Shown = 60;

    /// <summary>The rows that can be judged, in order, and the anchors that stand in no clause.</summary>
    public static (IReadOnlyList<GoldQuestion> Questions, IReadOnlyList<CorpusFault> Faults) Match(IReadOnlyList<Document> documents, IEnumerable<GoldRow> rows)
    {
        var finder = new AnchorFinder(documents);
        var questions = new List<GoldQuestion>();
        var faults = new List<CorpusFault>();
        foreach (var row in rows)
        {
            var wanted = new Dictionary<ClauseId, int>();
            foreach (var gold in row.Gold)
                if (finder.Find(gold) is { } id) wanted[id] = Math.Max(gold.Grade, wanted.GetValueOrDefault(id));
                else faults.Add(Fault(documents, row, gold));
            // Without one of its clauses a question is no question without an answer.
            if (row.Gold.Count == 0 || wanted.Count > 0) questions.Add(new GoldQuestion(row, wanted));
        }
        return (questions, faults);
    }

    private static CorpusFault Fault(IReadOnlyList<Document> documents, GoldRow row, GoldAnchor gold)
    {
        var anchor = gold.Anchor.Length > Shown ? $"{gold.Anchor[..Shown]}[…]" : gold.Anchor;
        if (gold.Document is { } named && documents.All(d => d.Id != named))
            return new CorpusFault(row.File, row.Line, $"There is no document “{named}”.", $"There are: {string.Join(", ", documents.Select(d => d.Id))}.");
        return new CorpusFault(row.File, row.Line, $"No clause{(gold.Document is null ? "" : $" of {gold.Document}")} holds the anchor “{anchor}”.", "Copy a piece of one clause word for word.");
    }
}
