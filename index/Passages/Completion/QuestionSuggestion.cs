using Index.Corpus;
using Index.Passages.Knowledge;

namespace Index.Passages.Completion;

/// <summary>A question to offer while somebody types: the opening words of a clause, or the name of a principle.</summary>
public sealed record QuestionSuggestion
{
    internal QuestionSuggestion(Clause clause) => Clause = clause;

    internal QuestionSuggestion(Principle principle) => Principle = principle;

    /// <summary>The clause that the words open; null for a principle.</summary>
    public Clause? Clause { get; }

    /// <summary>The principle that the words name; null for a clause.</summary>
    public Principle? Principle { get; }

    /// <summary>What to ask: a run-in heading, the first words of a clause (at most 100 UTF-16 units), or a name.</summary>
    public string Words => Clause is { } clause ? Opening.Of(clause).In(clause.Text.File.Text) : Principle!.Name;
}
