namespace Index.FullText;

/// <summary>A label that a clause carries, and how surely, from 0 to 1.</summary>
public readonly record struct ClauseLabel(string Name, double Strength);
