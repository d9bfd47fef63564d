using Index.Corpus;
using Index.FullText.Scoring;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Index.FullText.Lucene;

/// <summary>Reads what the index holds of single terms, looked up by their letters and never parsed. For one thread at a time.</summary>
internal sealed class TermReader(AtomicReader? segment, ClauseLengths lengths)
{
    private static readonly string[] Fields = [IndexFields.Text, IndexFields.Expressions, IndexFields.Heading, IndexFields.LeadIn];
    private const int Heading = 2, LeadIn = 3;

    private readonly TermsEnum?[] _terms = [.. Fields.Select(field => segment?.GetTerms(field)?.GetEnumerator())];
    private readonly PlaceCursor?[] _cursors = new PlaceCursor?[8];
    private int _next;

    /// <summary>What the term counts in which clauses, by BM25F over the exact counts of all fields.</summary>
    public TermValues Values(string term)
    {
        var key = new BytesRef(IndexFields.Held(term));
        var (held, most) = (new DocsEnum?[Fields.Length], 0);
        for (var f = 0; f < Fields.Length; f++)
        {
            if (_terms[f] is not { } terms || !terms.SeekExact(key)) continue;
            most += terms.DocFreq;
            held[f] = terms.Docs(null, null, DocsFlags.FREQS);
            held[f]!.NextDoc();
        }
        if (most == 0) return TermValues.None;
        var (clauses, values, count) = (new int[most], new double[most], 0);
        Span<int> counts = stackalloc int[Fields.Length];
        for (var clause = First(held); clause != DocIdSetIterator.NO_MORE_DOCS; clause = First(held))
        {
            for (var f = 0; f < Fields.Length; f++)
            {
                counts[f] = held[f]?.DocID == clause ? held[f]!.Freq : 0;
                if (counts[f] > 0) held[f]!.NextDoc();
            }
            clauses[count] = clause;
            values[count++] = Bm25.Saturated(Bm25.Frequency(counts[0] + counts[1], counts[Heading], counts[LeadIn], lengths.Of(clause), lengths.Average));
        }
        // A term of one field, which most are, fills its arrays.
        return count == most ? new TermValues(clauses, values) : new TermValues(clauses[..count], values[..count]);
    }

    /// <summary>The term's places in a clause whose text begins at <paramref name="origin"/>: words first, then what is joined of several, each in order.</summary>
    public IReadOnlyList<Span> Places(int clause, string term, int origin) => Cursor(clause, term).At(clause, origin);

    // Themes and sentences are read clause after clause with a few terms by turns: a cursor goes on from where it stands.
    private PlaceCursor Cursor(int clause, string term)
    {
        foreach (var cursor in _cursors)
            if (cursor is not null && cursor.IsBefore(clause) && cursor.Term == term)
                return cursor;
        var key = new BytesRef(IndexFields.Held(term));
        _next = (_next + 1) % _cursors.Length;
        return _cursors[_next] = new PlaceCursor(term, [.. _terms.Take(Heading).Select(terms => Open(terms, key)).OfType<DocsAndPositionsEnum>()]);
    }

    private static DocsAndPositionsEnum? Open(TermsEnum? terms, BytesRef key) =>
        terms is not null && terms.SeekExact(key) ? terms.DocsAndPositions(null, null, DocsAndPositionsFlags.OFFSETS) : null;

    private static int First(DocsEnum?[] held)
    {
        var first = DocIdSetIterator.NO_MORE_DOCS;
        foreach (var docs in held)
            if (docs is not null) first = Math.Min(first, docs.DocID);
        return first;
    }
}
