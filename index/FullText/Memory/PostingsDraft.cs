using Index.FullText.Scoring;
using Index.Text;

namespace Index.FullText.Memory;

/// <summary>One term's postings while the index is built, clause by clause in order.</summary>
internal sealed class PostingsDraft
{
    private readonly List<Counts> _clauses = [];
    private readonly List<Span> _places = [];

    public void Add(int clause, Field field, Span place)
    {
        if (_clauses.Count == 0 || _clauses[^1].Clause != clause) _clauses.Add(new Counts(clause, 0, 0, 0));
        var last = _clauses[^1];
        _clauses[^1] = field switch
        {
            Field.Heading => last with { Heading = last.Heading + 1 },
            Field.LeadIn => last with { LeadIn = last.LeadIn + 1 },
            _ => last with { Text = last.Text + 1 },
        };
        if (field == Field.Text) _places.Add(place);
    }

    /// <summary>Takes what another draft has of later clauses.</summary>
    public void Append(PostingsDraft later)
    {
        _clauses.AddRange(later._clauses);
        _places.AddRange(later._places);
    }

    /// <summary>What the term counts in each clause can be said once all lengths are known.</summary>
    public Postings Finish(IReadOnlyList<int> lengths, double averageLength)
    {
        var (clauses, values, firstPlaces) = (new int[_clauses.Count], new double[_clauses.Count], new int[_clauses.Count + 1]);
        for (var i = 0; i < clauses.Length; i++)
        {
            var (clause, text, heading, leadIn) = _clauses[i];
            clauses[i] = clause;
            values[i] = Bm25.Saturated(Bm25.Frequency(text, heading, leadIn, lengths[clause], averageLength));
            firstPlaces[i + 1] = firstPlaces[i] + text;
        }
        return new Postings(new TermValues(clauses, values), new TermPlaces(clauses, firstPlaces, [.. _places]));
    }

    private readonly record struct Counts(int Clause, int Text, int Heading, int LeadIn);
}
