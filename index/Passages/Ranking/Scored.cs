using Index.Search;

namespace Index.Passages.Ranking;

/// <summary>A candidate with its evidence: the share of the question it meets (0 to 1), the rarity it meets (0 and up), and the score, which <paramref name="Explain"/> puts into words.</summary>
internal sealed record Scored(Hit Hit, double Met, double Rarity, double Score, Func<Explanation> Explain)
{
    /// <summary>What nearness in sense added to the score; it orders clauses, but is no evidence that one answers.</summary>
    public double Sense { get; init; }

    public Explanation Why => Explain();
}
