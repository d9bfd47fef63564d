using Index.FullText;

namespace Index.Passages.Ranking;

/// <summary>A candidate with its evidence: the share of the question it meets (0 to 1), the rarity it meets (0 and up), and the explained score.</summary>
internal sealed record Scored(Hit Hit, double Met, double Rarity, Explanation Why)
{
    public double Score => Why.Value;
}
