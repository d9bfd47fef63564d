namespace Index.Evaluation;

/// <summary>Means over the questions that have an answer, and shares of the others; a mean over no question is null.</summary>
public sealed record Figures
{
    /// <summary>Reckons the figures of some outcomes.</summary>
    public Figures(IReadOnlyCollection<Outcome> outcomes)
    {
        Outcome[] some = [.. outcomes.Where(o => !o.Asked.WantsSilence)], none = [.. outcomes.Where(o => o.Asked.WantsSilence)];
        (Answerable, Unanswerable) = (some.Length, none.Length);
        Ndcg5 = Mean(some, o => o.Ndcg(5));
        Ndcg10 = Mean(some, o => o.Ndcg(10));
        Mrr = Mean(some, o => o.ReciprocalRank);
        Success1 = Mean(some, o => o.Success(1));
        Success3 = Mean(some, o => o.Success(3));
        Recall5 = Mean(some, o => o.Recall(5));
        Recall10 = Mean(some, o => o.Recall(10));
        Answered = Mean(some, o => o.Answer.Answered ? 1 : 0);
        WronglySilent = Mean(some, o => o.Answer.Answered ? 0 : 1);
        RightlySilent = Mean(none, o => o.Answer.Answered ? 0 : 1);
        SilentDocuments = Mean([.. some.Where(o => o.SilentRight is not null)], o => o.SilentRight == true ? 1 : 0);
    }

    /// <summary>Questions that have an answer.</summary>
    public int Answerable { get; }

    /// <summary>Questions on which the record is silent.</summary>
    public int Unanswerable { get; }

    /// <summary>nDCG of the first 5 clauses.</summary>
    public double? Ndcg5 { get; }

    /// <summary>nDCG of the first 10 clauses.</summary>
    public double? Ndcg10 { get; }

    /// <summary>Mean reciprocal rank of the first clause of grade 2.</summary>
    public double? Mrr { get; }

    /// <summary>Questions whose first clause is of grade 2.</summary>
    public double? Success1 { get; }

    /// <summary>Questions with a clause of grade 2 among the first 3.</summary>
    public double? Success3 { get; }

    /// <summary>Clauses of grade 2 among the first 5.</summary>
    public double? Recall5 { get; }

    /// <summary>Clauses of grade 2 among the first 10.</summary>
    public double? Recall10 { get; }

    /// <summary>Questions with an answer that got one.</summary>
    public double? Answered { get; }

    /// <summary>Questions with an answer that got none.</summary>
    public double? WronglySilent { get; }

    /// <summary>Questions without an answer that got none.</summary>
    public double? RightlySilent { get; }

    /// <summary>Topics with exactly the wanted documents named as silent.</summary>
    public double? SilentDocuments { get; }

    private static double? Mean(Outcome[] outcomes, Func<Outcome, double> figure) => outcomes.Length == 0 ? null : outcomes.Average(figure);
}
