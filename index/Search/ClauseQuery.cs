using Index.Text;

namespace Index.Search;

/// <summary>An analysed term (the words of an expression joined by one space) and how much it counts beside others, above 0.</summary>
public readonly record struct WeightedTerm(string Term, double Weight);

/// <summary>Terms any of which may stand for one concept of a question.</summary>
public sealed record Disjunction(IReadOnlyList<WeightedTerm> Terms);

/// <summary>
/// What to look for: a clause's score is the sum over the concepts of each concept's best term plus <see cref="Tie"/> times its others
/// (Lucene's DisjunctionMaxQuery, so that many synonyms of one concept do not outweigh two concepts).
/// </summary>
public sealed record ClauseQuery(IReadOnlyList<Disjunction> Concepts)
{
    /// <summary>Only clauses of these documents, by id; empty for all.</summary>
    public IReadOnlyCollection<string> Documents { get; init; } = [];

    /// <summary>Share of a concept's lesser terms that counts, from 0 to 1.</summary>
    public double Tie { get; init; }
}

/// <summary>A clause by its number in the index, its score, and what each concept that it meets brought.</summary>
public sealed record Hit(int Clause, double Score, IReadOnlyList<ConceptHit> Concepts);

/// <summary>What a concept of the query brought to a clause: its number, the number of its best term in it, its value with the tie, and all its terms that the clause holds.</summary>
public sealed record ConceptHit(int Concept, int Best, double Value, IReadOnlyList<TermHit> Terms);

/// <summary>
/// A term that a clause holds: its number in the concept, its BM25 score with its weight, and where it stands in the clause's text,
/// as spans of the source file; nowhere, when only a heading or lead-in has it.
/// </summary>
public readonly record struct TermHit(int Term, double Value, IReadOnlyList<Span> Places);
