namespace Index.FullText;

/// <summary>That a clause carries a label, and how surely, from 0 to 1.</summary>
public readonly record struct LabelledClause(int Clause, double Strength);
