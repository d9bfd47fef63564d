using Index.Corpus;
using Index.FullText.Scoring;

namespace Index.FullText.Memory;

/// <summary>One term's clauses with what it counts in each, and its places in their texts; flat arrays, made once.</summary>
internal sealed class Postings(int[] clauses, double[] values, int[] firstPlaces, Span[] places)
{
    public TermValues Values { get; } = new(clauses, values);

    /// <summary>The places in a clause's text, without a copy; none where only heading or lead-in hold the term.</summary>
    public IReadOnlyList<Span> Places(int clause)
    {
        var at = Array.BinarySearch(clauses, clause);
        if (at < 0) return [];
        return new ArraySegment<Span>(places, firstPlaces[at], firstPlaces[at + 1] - firstPlaces[at]);
    }
}
