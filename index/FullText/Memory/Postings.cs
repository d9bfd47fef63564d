using Index.Corpus;

namespace Index.FullText.Memory;

/// <summary>One term's clauses in order, what it counts in each, and its places in the text; flat arrays, made once.</summary>
internal sealed class Postings(int[] clauses, double[] values, int[] firstPlaces, Span[] places)
{
    public int Count => clauses.Length;

    /// <summary>The numbers of the clauses, ascending.</summary>
    public ReadOnlySpan<int> Clauses => clauses;

    /// <summary>The same, to be kept.</summary>
    public ReadOnlyMemory<int> Holders => clauses;

    /// <summary>The saturated frequency in each clause, from 0 to k1 + 1, before the term's weight and rarity.</summary>
    public ReadOnlySpan<double> Values => values;

    /// <summary>The places in a clause's text, without a copy; none where only heading or lead-in hold the term.</summary>
    public IReadOnlyList<Span> Places(int clause)
    {
        var at = Array.BinarySearch(clauses, clause);
        if (at < 0) return [];
        return new ArraySegment<Span>(places, firstPlaces[at], firstPlaces[at + 1] - firstPlaces[at]);
    }
}
