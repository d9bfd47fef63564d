namespace Index.Passages;

/// <summary>What the record says to a question: passages best first, or silence with the nearest clauses apart.</summary>
public sealed record Answer
{
    /// <summary>What was asked, as it came.</summary>
    public required string Query { get; init; }

    /// <summary>Best first; empty when the record is silent.</summary>
    public IReadOnlyList<Passage> Passages { get; init; } = [];

    /// <summary>The nearest clauses when the record is silent; they are not an answer.</summary>
    public IReadOnlyList<Passage> Near { get; init; } = [];

    /// <summary>Ids of the documents that have no clause on it; only a principle fills this.</summary>
    public IReadOnlyList<string> Silent { get; init; } = [];

    /// <summary>What was searched.</summary>
    public required Searched Searched { get; init; }

    /// <summary>What the asker should know about how the words were understood: a spelling that was corrected, a document that was recognised.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Whether the record speaks to the question.</summary>
    public bool Answered => Passages.Count > 0;

    /// <summary>The same with the passages of another answer to the same words below its own, each clause once.</summary>
    public Answer And(Answer other) => this with
    {
        Notes = [.. Notes, .. other.Notes],
        Passages = [.. Passages, .. other.Passages.Where(p => !Passages.Any(own => own.Clause == p.Clause))],
    };
}
