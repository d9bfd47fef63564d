namespace Index.Passages.Ranking;

/// <summary>The few numbers of the ranking, chosen by cross-validation (see ARCHITECTURE.md).</summary>
public sealed record RankingWeights
{
    /// <summary>Share of an idea's lesser terms that counts beside its best.</summary>
    public double Tie { get; init; } = 0.15;

    /// <summary>How much a clause that meets every idea gains over one that meets few: 0 for nothing.</summary>
    public double Coverage { get; init; } = 0.6;

    /// <summary>What two ideas in one sentence add, as a share of the score.</summary>
    public double Proximity { get; init; } = 0.15;

    /// <summary>What a shared principle adds, as a share of the score.</summary>
    public double Principle { get; init; } = 0.3;

    /// <summary>The share of a question that its best clause must meet for the record to answer.</summary>
    public double Answering { get; init; } = 0.4;

    /// <summary>The same, when the question names the documents to look in.</summary>
    public double AnsweringInDocument { get; init; } = 0.45;

    /// <summary>The same, when the question takes something for granted.</summary>
    public double AnsweringPresupposed { get; init; } = 0.9;

    /// <summary>Passages below this share of the best score are not shown.</summary>
    public double Tail { get; init; } = 0.15;
}
