namespace Index.Passages;

/// <summary>How much of the corpus an answer looked at.</summary>
public sealed record Searched(int Clauses, int Documents);
