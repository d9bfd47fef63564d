using Index.FullText;

namespace Index.Principles.Comparing;

/// <summary>The words of a clause that carry its subject: each analysed term with its first printed form, function words left out.</summary>
internal sealed class ClauseWords
{
    private readonly SortedDictionary<string, string> _printed = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, double> _weights = new(StringComparer.Ordinal);

    /// <summary>Weighs every term and known expression by its inverse document frequency.</summary>
    public ClauseWords(IndexedClause clause, PhraseTable phrases, IClauseEngine engine)
    {
        var text = clause.Clause.Text.File.Text;
        var plain = PhraseTable.Plain(clause.Text);
        foreach (var token in plain.Where(t => t.Term.Length > 1 && !StopWords.Contains(t.Term)))
        {
            _printed.TryAdd(token.Term, token.Span.In(text));
            _weights[token.Term] = Rarity(token.Term, engine);
        }
        foreach (var (_, _, term) in phrases.Find(plain)) _weights[term] = Rarity(term, engine);
        Length = Math.Sqrt(_weights.Values.Sum(w => w * w));
    }

    private double Length { get; }

    /// <summary>How alike two clauses are in words and expressions, rare ones first: the cosine of their idf vectors, 0 to 1.</summary>
    public double Likeness(ClauseWords other) =>
        Length * other.Length == 0 ? 0 : Shared(_weights, other._weights).Sum(term => _weights[term] * _weights[term]) / (Length * other.Length);

    /// <summary>Words that both have, rarest first; “mine / theirs” where the printed forms differ.</summary>
    public IReadOnlyList<string> SharedWith(ClauseWords other) =>
        [.. RarestFirst(Shared(_printed, other._printed)).Select(term => Both(_printed[term], other._printed[term]))];

    /// <summary>Words that the other clause lacks, rarest first.</summary>
    public IReadOnlyList<string> Without(ClauseWords other) =>
        [.. RarestFirst(_printed.Keys.Where(term => !other._printed.ContainsKey(term))).Select(term => _printed[term])];

    private IEnumerable<string> RarestFirst(IEnumerable<string> terms) => terms.OrderByDescending(term => _weights[term]);

    private static IEnumerable<string> Shared<T>(SortedDictionary<string, T> mine, SortedDictionary<string, T> theirs) => mine.Keys.Where(theirs.ContainsKey);

    private static string Both(string mine, string theirs) => mine.Equals(theirs, StringComparison.OrdinalIgnoreCase) ? mine : $"{mine} / {theirs}";

    private static double Rarity(string term, IClauseEngine engine) => Bm25.InverseDocumentFrequency(engine.DocumentFrequency(term), Math.Max(1, engine.Clauses.Count));
}
