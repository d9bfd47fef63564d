using Index.Corpus;
using Index.FullText.Scoring;
using Index.Text;
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

    /// <summary>The term's places in the texts: in each clause words first, then what is joined of several, each in order.</summary>
    public TermPlaces Places(string term, IReadOnlyList<Clause> all)
    {
        var key = new BytesRef(IndexFields.Held(term));
        var (held, total) = (new DocsAndPositionsEnum?[Heading], 0L);
        for (var f = 0; f < Heading; f++)
        {
            if (_terms[f] is not { } terms || !terms.SeekExact(key)) continue;
            total += terms.TotalTermFreq;
            held[f] = terms.DocsAndPositions(null, null, DocsAndPositionsFlags.OFFSETS);
            held[f]!.NextDoc();
        }
        if (total == 0) return TermPlaces.None;
        var (clauses, first, places, count) = (new List<int>(), new List<int> { 0 }, new Span[total], 0);
        for (var clause = First(held); clause != DocIdSetIterator.NO_MORE_DOCS; clause = First(held))
        {
            var origin = all[clause].Text.Span.Start;
            foreach (var docs in held)
            {
                if (docs?.DocID != clause) continue;
                for (var left = docs.Freq; left > 0; left--)
                {
                    docs.NextPosition();
                    places[count++] = Span.Between(origin + docs.StartOffset, origin + docs.EndOffset);
                }
                docs.NextDoc();
            }
            clauses.Add(clause);
            first.Add(count);
        }
        return new TermPlaces([.. clauses], [.. first], places);
    }

    /// <summary>The clauses that carry a label, with its strength in each.</summary>
    public IReadOnlyList<LabelledClause> Labelled(string label)
    {
        var terms = segment?.GetTerms(IndexFields.Principle)?.GetEnumerator();
        if (terms?.SeekExact(new BytesRef(label)) != true) return [];
        var (docs, labelled) = (terms.DocsAndPositions(null, null, DocsAndPositionsFlags.PAYLOADS), new List<LabelledClause>(terms.DocFreq));
        while (docs.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
        {
            docs.NextPosition();
            labelled.Add(new LabelledClause(docs.DocID, LabelStream.Strength(docs.GetPayload())));
        }
        return labelled;
    }

    private static int First(IReadOnlyList<DocsEnum?> held)
    {
        var first = DocIdSetIterator.NO_MORE_DOCS;
        foreach (var docs in held)
            if (docs is not null) first = Math.Min(first, docs.DocID);
        return first;
    }
}
