using Index.FullText;
using Index.Text;

namespace Tests.FullText.Contract;

/// <summary>Every term of some clauses with its clauses and places, gathered without any engine.</summary>
internal sealed class KnownPlaces
{
    private readonly OrderedDictionary<string, SortedDictionary<int, List<Span>>> _terms = [];

    public KnownPlaces(IReadOnlyList<IndexedClause> clauses, PhraseTable phrases)
    {
        for (var i = 0; i < clauses.Count; i++)
        {
            var plain = PhraseTable.Plain(clauses[i].Text);
            foreach (var token in clauses[i].Text) Of(token.Term, i).Add(token.Span);
            foreach (var (first, count, term) in phrases.Find(plain)) Of(term, i).Add(Span.Between(plain[first].Span.Start, plain[first + count - 1].Span.End));
            foreach (var (first, last, term) in phrases.FindLoose(plain)) Of(term, i).Add(Span.Between(plain[first].Span.Start, plain[last].Span.End));
            foreach (var tokens in (IReadOnlyList<Token>[])[clauses[i].Heading, clauses[i].LeadIn])
            {
                foreach (var token in tokens) Of(token.Term, i);
                foreach (var (_, _, term) in phrases.Find(PhraseTable.Plain(tokens))) Of(term, i);
            }
        }
    }

    public IEnumerable<string> Terms => _terms.Keys;

    public IEnumerable<string> Words => _terms.Keys.Where(term => !term.Contains(' ', StringComparison.Ordinal) && !term.Contains('~', StringComparison.Ordinal));

    public int[] Holders(string term) => [.. _terms[term].Keys];

    public IReadOnlyList<Span> Places(int clause, string term) => _terms[term][clause];

    private List<Span> Of(string term, int clause)
    {
        if (!_terms.TryGetValue(term, out var clauses)) _terms[term] = clauses = [];
        if (!clauses.TryGetValue(clause, out var places)) clauses[clause] = places = [];
        return places;
    }
}
