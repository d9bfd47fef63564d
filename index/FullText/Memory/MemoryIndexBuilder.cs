using Index.Corpus;

namespace Index.FullText.Memory;

/// <summary>Builds the inverted index of one corpus in memory.</summary>
internal sealed class MemoryIndexBuilder(PhraseTable phrases)
{
    private readonly Dictionary<string, Postings> _postings = [];
    private readonly List<int> _lengths = [];

    public MemoryEngine Build(IReadOnlyList<IndexedClause> clauses)
    {
        for (var i = 0; i < clauses.Count; i++)
        {
            _lengths.Add(Add(i, Field.Text, clauses[i].Text));
            Add(i, Field.Heading, clauses[i].Heading);
            Add(i, Field.LeadIn, clauses[i].LeadIn);
        }
        foreach (var postings in _postings.Values) postings.Trim();
        return new MemoryEngine([.. clauses.Select(c => c.Clause)], _postings, [.. _lengths]);
    }

    private int Add(int clause, Field field, IReadOnlyList<Token> tokens)
    {
        foreach (var token in tokens) Of(token.Term).Add(clause, field, token.Span);
        var plain = PhraseTable.Plain(tokens);
        foreach (var (first, count, term) in phrases.Find(plain))
            Of(term).Add(clause, field, Span.Between(plain[first].Span.Start, plain[first + count - 1].Span.End));
        if (field == Field.Text)
            foreach (var (first, last, term) in phrases.FindLoose(plain))
                Of(term).Add(clause, field, Span.Between(plain[first].Span.Start, plain[last].Span.End));
        return plain.Count;
    }

    private Postings Of(string term)
    {
        if (!_postings.TryGetValue(term, out var postings)) _postings[term] = postings = new Postings();
        return postings;
    }
}
