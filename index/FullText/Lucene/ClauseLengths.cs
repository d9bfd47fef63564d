using Lucene.Net.Index;

namespace Index.FullText.Lucene;

/// <summary>The lengths of the clauses' texts in words, and their average, as BM25F needs them; kept in memory, four bytes a clause.</summary>
internal sealed class ClauseLengths
{
    private readonly int[] _lengths;

    /// <summary>Reads them from a segment that holds every clause; null is one with none.</summary>
    public ClauseLengths(AtomicReader? segment)
    {
        var stored = segment?.GetNumericDocValues(IndexFields.Length);
        _lengths = new int[stored is null ? 0 : segment!.MaxDoc];
        for (var i = 0; i < _lengths.Length; i++) _lengths[i] = (int)stored!.Get(i);
        Average = _lengths.Length == 0 ? 1 : Math.Max(1, _lengths.Average());
    }

    public double Average { get; }

    public int Of(int clause) => _lengths[clause];
}
