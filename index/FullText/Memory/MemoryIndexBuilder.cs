using Index.Text;

namespace Index.FullText.Memory;

/// <summary>Builds the inverted index of some of a corpus's clauses, to be joined with the others'.</summary>
internal sealed class MemoryIndexBuilder(PhraseTable phrases)
{
    // Fewer clauses than this are indexed sooner than a second core is put to work.
    private const int FewestOfPart = Spreading.Worthwhile / 2;

    private readonly Dictionary<string, PostingsDraft> _drafts = [];
    private readonly List<int> _lengths = [];

    public static MemoryEngine Build(IReadOnlyList<IndexedClause> clauses, PhraseTable phrases)
    {
        var parts = Math.Clamp(clauses.Count / FewestOfPart, 1, Environment.ProcessorCount);
        var builders = Enumerable.Range(0, parts).Select(_ => new MemoryIndexBuilder(phrases)).ToArray();
        Spreading.Over(parts, clauses.Count, p => builders[p].Add(clauses, (int)((long)clauses.Count * p / parts), (int)((long)clauses.Count * (p + 1) / parts)));
        foreach (var later in builders.Skip(1)) builders[0].Append(later);
        return new MemoryEngine([.. clauses.Select(c => c.Clause)], builders[0].Finish());
    }

    private void Add(IReadOnlyList<IndexedClause> clauses, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            _lengths.Add(Add(i, Field.Text, clauses[i].Text));
            Add(i, Field.Heading, clauses[i].Heading);
            Add(i, Field.LeadIn, clauses[i].LeadIn);
        }
    }

    private int Add(int clause, Field field, IReadOnlyList<Token> tokens)
    {
        if (tokens.Count == 0) return 0;
        foreach (var token in tokens) Of(token.Term).Add(clause, field, token.Span);
        var plain = PhraseTable.Plain(tokens);
        foreach (var (first, count, term) in phrases.Find(plain))
            Of(term).Add(clause, field, Span.Between(plain[first].Span.Start, plain[first + count - 1].Span.End));
        if (field == Field.Text)
            foreach (var (first, last, term) in phrases.FindLoose(plain))
                Of(term).Add(clause, field, Span.Between(plain[first].Span.Start, plain[last].Span.End));
        return plain.Count;
    }

    private void Append(MemoryIndexBuilder later)
    {
        _lengths.AddRange(later._lengths);
        foreach (var (term, draft) in later._drafts)
            if (!_drafts.TryAdd(term, draft))
                _drafts[term].Append(draft);
    }

    private Dictionary<string, Postings> Finish()
    {
        var average = _lengths.Count == 0 ? 1 : Math.Max(1, _lengths.Average());
        return _drafts.ToDictionary(d => d.Key, d => d.Value.Finish(_lengths, average));
    }

    private PostingsDraft Of(string term)
    {
        if (!_drafts.TryGetValue(term, out var draft)) _drafts[term] = draft = new PostingsDraft();
        return draft;
    }
}
