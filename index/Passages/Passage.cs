using Index.Corpus;
using Index.Text;

namespace Index.Passages;

/// <summary>A clause that answers, how well (0 and up, comparable only within one answer), and which of its words matched (spans in its source file).</summary>
public sealed record Passage(Clause Clause, double Score, IReadOnlyList<Span> Matches, Explanation Why);
