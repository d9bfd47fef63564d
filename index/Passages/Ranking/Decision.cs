using Index.Passages.Questions;

namespace Index.Passages.Ranking;

/// <summary>Whether the record answers or is silent.</summary>
internal static class Decision
{
    /// <summary>The best clauses must meet enough of the question; a name or number of the question must stand in one of them.</summary>
    public static bool Answers(Question question, IReadOnlyList<Scored> ranked, RankingWeights weights)
    {
        if (ranked.Count == 0) return false;
        var wanted = question.Presupposes ? weights.AnsweringPresupposed : question.Documents.Count > 0 ? weights.AnsweringInDocument : weights.Answering;
        var best = ranked.Take(3).MaxBy(s => s.Met)!;
        if (best.Met < wanted) return false;
        return Enumerable.Range(0, question.Ideas.Count)
            .Where(i => question.Ideas[i].IsLiteral)
            .All(i => ranked.Take(3).Any(s => s.Hit.Groups.Any(g => g.Group == i)));
    }
}
