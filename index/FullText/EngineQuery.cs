namespace Index.FullText;

/// <summary>
/// What to look for: a clause's score is the sum over the groups of each group's best term plus <see cref="Tie"/> times the others
/// (disjunction maximum, so that many synonyms of one idea do not outweigh two ideas).
/// </summary>
public sealed record EngineQuery(IReadOnlyList<TermGroup> Groups)
{
    /// <summary>Only clauses of these documents; empty for all.</summary>
    public IReadOnlyCollection<string> Documents { get; init; } = [];

    /// <summary>Share of a group's lesser terms that counts, from 0 to 1.</summary>
    public double Tie { get; init; }
}
