namespace Index.FullText;

/// <summary>A clause by its number in the engine, its score, and for each group that matched what it brought.</summary>
public sealed record Hit(int Clause, double Score, IReadOnlyList<GroupHit> Groups);
