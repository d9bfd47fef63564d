using Index.Text;

namespace Index.FullText.Scoring;

/// <summary>A term's places in the texts of its clauses; those of <c>clauses[i]</c> stand from <c>first[i]</c> up to <c>first[i + 1]</c>.</summary>
internal sealed class TermPlaces(int[] clauses, int[] first, Span[] places)
{
    /// <summary>Of a term that stands in no text.</summary>
    public static TermPlaces None { get; } = new([], [0], []);

    public int Count => places.Length;

    /// <summary>The places in one clause, without a copy; none where only heading or lead-in hold the term.</summary>
    public IReadOnlyList<Span> In(int clause)
    {
        var at = Array.BinarySearch(clauses, clause);
        if (at < 0) return [];
        return new ArraySegment<Span>(places, first[at], first[at + 1] - first[at]);
    }
}
