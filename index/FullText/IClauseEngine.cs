using Index.Corpus;
using Index.Text;

namespace Index.FullText;

/// <summary>
/// The engine: which clauses hold which terms, and how well by BM25F. Clauses are numbered from 0 in the order they were indexed.
/// Implementations are immutable and may be asked from any thread.
/// </summary>
public interface IClauseEngine
{
    /// <summary>Everything indexed, clauses and quotable apparatus.</summary>
    IReadOnlyList<Clause> Clauses { get; }

    /// <summary>In how many clauses the term stands in any field; 0 for an unknown term.</summary>
    int DocumentFrequency(string term);

    /// <summary>The clauses in which the term stands in any field, ascending; empty for an unknown term.</summary>
    ReadOnlyMemory<int> Holders(string term);

    /// <summary>All indexed words without phrases, for spelling and completion.</summary>
    IEnumerable<string> Vocabulary { get; }

    /// <summary>The clauses with the highest scores, best first; equal scores in the order of the index; none for a query without a known term.</summary>
    IReadOnlyList<Hit> Find(EngineQuery query, int most);

    /// <summary>Where the term stands in the clause's text, as spans of its source file; empty when only heading or lead-in hold it.</summary>
    IReadOnlyList<Span> Places(int clause, string term);

    /// <summary>The clauses that carry a label, ascending, where the engine keeps the labels of its <see cref="IndexSource"/>; null when it does not, and they must be told anew.</summary>
    IReadOnlyList<LabelledClause>? Labelled(string label);
}
