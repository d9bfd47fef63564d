namespace Index.Evaluation;

/// <summary>Asks a library every question of the gold.</summary>
public static class Evaluator
{
    /// <summary>One outcome a question, in order; topics go to the principles, questions to the answers.</summary>
    public static IReadOnlyList<Outcome> Ask(Library library, IEnumerable<GoldQuestion> questions) =>
        [.. questions.Select(q => new Outcome(q, q.Row.IsTopic ? library.Principle(q.Row.Asked) : library.Ask(q.Row.Asked)))];
}
