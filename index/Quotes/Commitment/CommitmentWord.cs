using Index.Corpus;

namespace Index.Quotes.Commitment;

/// <summary>Literal words of a clause that carry obligation or tone: their strength by name and rank (1 = strongest), and where they stand in the clause's file.</summary>
public sealed record CommitmentWord(string Strength, int Rank, Placement Words);
