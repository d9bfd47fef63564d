using Index.Text;

namespace Index.Passages.Knowledge;

/// <summary>That a clause speaks to a principle: how surely (0 to 1), by which terms, and where they stand.</summary>
public sealed record Membership(int Clause, double Strength, IReadOnlyList<PrincipleTerm> Terms, IReadOnlyList<Span> Places);
