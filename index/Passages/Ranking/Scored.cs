using Index.FullText;

namespace Index.Passages.Ranking;

/// <summary>A candidate with its evidence: the share of the question it meets (0 to 1) and the explained score.</summary>
internal sealed record Scored(Hit Hit, double Met, Explanation Why)
{
    public double Score => Why.Value;
}
