using Index.Corpus;

namespace Index.FullText.Memory;

/// <summary>One term's clauses in order, with its frequency in each field and its places in the text.</summary>
internal sealed class Postings
{
    private readonly List<Posting> _clauses = [];
    private readonly List<Span> _places = [];

    public int Count => _clauses.Count;

    public Posting this[int at] => _clauses[at];

    public void Add(int clause, Field field, Span place)
    {
        if (_clauses.Count == 0 || _clauses[^1].Clause != clause) _clauses.Add(new Posting(clause, _places.Count));
        var last = _clauses[^1];
        _clauses[^1] = field switch
        {
            Field.Heading => last with { Heading = last.Heading + 1 },
            Field.LeadIn => last with { LeadIn = last.LeadIn + 1 },
            _ => last with { Text = last.Text + 1 },
        };
        if (field == Field.Text) _places.Add(place);
    }

    /// <summary>Lists grow by doubling; an index never grows again once it is built.</summary>
    public void Trim()
    {
        _clauses.TrimExcess();
        _places.TrimExcess();
    }

    public IReadOnlyList<Span> Places(int clause)
    {
        int low = 0, high = _clauses.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var posting = _clauses[middle];
            if (posting.Clause == clause) return _places.GetRange(posting.FirstPlace, posting.Text);
            if (posting.Clause < clause) low = middle + 1;
            else high = middle - 1;
        }
        return [];
    }
}
