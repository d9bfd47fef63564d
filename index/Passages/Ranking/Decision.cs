using Index.Passages.Questions;
using Index.Search;

namespace Index.Passages.Ranking;

/// <summary>Whether the record answers or is silent.</summary>
internal sealed class Decision(ClauseIndex index, RankingWeights weights)
{
    private const int Best = 3;

    /// <summary>
    /// The best clauses must meet enough of the question; a name or number of it must stand in one of them; a question for a number wants one;
    /// what is taken for granted must be said, and not denied.
    /// </summary>
    public bool Answers(Question question, IReadOnlyList<Scored> ranked)
    {
        if (ranked.Count == 0 || question.Strangers.Count > 0 || question.WantsContact) return false;
        List<Scored> first = [.. ranked.OrderByDescending(s => s.Score - s.Sense).Take(Best)];
        var best = first.Where(s => s.Met + weights.Evidence * s.Rarity >= Wanted(question)).ToList();
        if (question.Presupposes) best.RemoveAll(s => Denies(s, question));
        if (question.WantsNumber) best.RemoveAll(s => !index.Clauses[s.Hit.Clause].Quote.Any(char.IsDigit));
        if (question.Named.Count > 0) best.RemoveAll(s => !question.Named.All(word => index.Places(s.Hit.Clause, word).Count > 0));
        return best.Count > 0 && Enumerable.Range(0, question.Ideas.Count)
            .Where(i => question.Ideas[i].IsLiteral)
            .All(i => first.Any(s => s.Hit.Concepts.Any(concept => concept.Concept == i)));
    }

    private double Wanted(Question question) =>
        question.Presupposes ? weights.AnsweringPresupposed : question.Documents.Count > 0 ? weights.AnsweringInDocument : weights.Answering;

    /// <summary>Whether the clause denies what the question takes for granted: “not stifled” for “stifled”.</summary>
    private bool Denies(Scored scored, Question question)
    {
        if (question.Denies) return false;
        var clause = index.Clauses[scored.Hit.Clause];
        return scored.Hit.Concepts
            .SelectMany(concept => concept.Terms.First(term => term.Term == concept.Best).Places)
            .Any(place => Denial.Before(clause.Text, place));
    }
}
