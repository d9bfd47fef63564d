namespace Index.FullText.Scoring;

/// <summary>The clauses that hold a term, in order, and what it counts in each; flat arrays, never changed.</summary>
internal sealed class TermValues(int[] clauses, double[] values)
{
    /// <summary>Of a term that stands nowhere.</summary>
    public static TermValues None { get; } = new([], []);

    public int Count => clauses.Length;

    /// <summary>The numbers of the clauses, ascending.</summary>
    public ReadOnlySpan<int> Clauses => clauses;

    /// <summary>The same, to be kept.</summary>
    public ReadOnlyMemory<int> Holders => clauses;

    /// <summary>The saturated frequency in each clause, from 0 to k1 + 1, before the term's weight and rarity.</summary>
    public ReadOnlySpan<double> Values => values;
}
