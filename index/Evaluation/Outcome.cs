using Index.Corpus;
using Index.Passages;

namespace Index.Evaluation;

/// <summary>What came for a question, and how good it is; shares from 0 to 1.</summary>
public sealed record Outcome(GoldQuestion Asked, Answer Answer)
{
    /// <summary>The clauses of the answer, best first; none when it is silent.</summary>
    public IReadOnlyList<ClauseId> Came { get; } = [.. Answer.Passages.Select(p => p.Clause.Id).Distinct()];

    /// <summary>How well it went: nDCG at 5, or whether it was rightly silent.</summary>
    public double Score => Asked.WantsSilence ? Answer.Answered ? 0 : 1 : Ndcg(5);

    /// <summary>Whether exactly the wanted documents were named as silent; null when the row does not say which.</summary>
    public bool? SilentRight => Asked.Row.Silent is { } silent ? silent.ToHashSet().SetEquals(Answer.Silent) : null;

    /// <summary>Discounted cumulative gain of the first clauses beside that of the best order (Järvelin and Kekäläinen 2002); gain 3 for grade 2, 1 for grade 1.</summary>
    public double Ndcg(int first) =>
        Discounted(Came.Select(id => Gain(Asked.Wanted.GetValueOrDefault(id))), first) / Discounted(Asked.Wanted.Values.Select(Gain).OrderDescending(), first);

    /// <summary>One divided by the rank of the first clause that answers; 0 when none came.</summary>
    public double ReciprocalRank => Came.TakeWhile(id => !Asked.Best.Contains(id)).Count() is var before && before < Came.Count ? 1.0 / (before + 1) : 0;

    /// <summary>Whether a clause that answers is among the first, as 1 or 0.</summary>
    public double Success(int first) => Came.Take(first).Any(Asked.Best.Contains) ? 1 : 0;

    /// <summary>The share of the clauses that answer, or of as many as could be, that is among the first.</summary>
    public double Recall(int first) => Came.Take(first).Count(Asked.Best.Contains) / (double)Math.Min(first, Asked.Best.Count);

    private static double Gain(int grade) => grade switch { 2 => 3, 1 => 1, _ => 0 };

    private static double Discounted(IEnumerable<double> gains, int first) => gains.Take(first).Select((gain, rank) => gain / Math.Log2(rank + 2)).Sum();
}
