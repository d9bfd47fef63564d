using Index.Search;
using Index.Text;
using Index.Text.Analysis;

namespace Index.Principles.Comparing;

/// <summary>The words of a clause that carry its subject: each analysed term with its first printed form, function words left out.</summary>
internal sealed class ClauseWords
{
    private readonly SortedDictionary<string, string> _printed = new(StringComparer.Ordinal);
    private readonly WeighedWords _weights = new();
    private readonly List<WeighedWords> _sentences = [];

    /// <summary>Weighs every term and known expression by its inverse document frequency.</summary>
    public ClauseWords(AnalyzedClause clause, ExpressionTable phrases, ClauseIndex index)
    {
        var (text, language) = (clause.Clause.Text.File.Text, clause.Clause.Text.File.Language);
        var plain = ExpressionTable.Plain(clause.Text);
        var carrying = plain.Where(t => t.Term.Length > 1 && !IsSmall(t)).ToList();
        foreach (var token in carrying)
        {
            _printed.TryAdd(token.Term, token.Span.In(text));
            _weights.Add(token.Term, Rarity(token.Term, index));
        }
        foreach (var (_, _, term) in phrases.Find(plain)) _weights.Add(term, Rarity(term, index));
        foreach (var sentence in Sentences.Of(clause.Clause.Text.File, clause.Clause.Text.Span))
        {
            _sentences.Add(new WeighedWords());
            foreach (var token in carrying.Where(t => sentence.Contains(t.Span))) _sentences[^1].Add(token.Term, _weights[token.Term]);
        }

        bool IsSmall(Token token) => StopWords.Contains(token.Term) || language.StopWords.Contains(token.Span.In(text).ToLowerInvariant());
    }

    /// <summary>
    /// How alike two clauses are in words, rare ones first, 0 to 1: the mean of the cosines of the whole clauses and of their two most alike sentences,
    /// because long clauses that say the same in one sentence have little else in common.
    /// </summary>
    public double Likeness(ClauseWords other) =>
        (_weights.Cosine(other._weights) + _sentences.SelectMany(mine => other._sentences.Select(mine.Cosine)).DefaultIfEmpty(0).Max()) / 2;

    /// <summary>Words that both have, rarest first; “mine / theirs” where the printed forms differ.</summary>
    public IReadOnlyList<string> SharedWith(ClauseWords other) =>
        [.. RarestFirst(Shared(_printed, other._printed)).Select(term => Both(_printed[term], other._printed[term]))];

    /// <summary>Words that the other clause lacks, rarest first.</summary>
    public IReadOnlyList<string> Without(ClauseWords other) =>
        [.. RarestFirst(_printed.Keys.Where(term => !other._printed.ContainsKey(term))).Select(term => _printed[term])];

    private IEnumerable<string> RarestFirst(IEnumerable<string> terms) => terms.OrderByDescending(term => _weights[term]);

    private static IEnumerable<string> Shared<T>(SortedDictionary<string, T> mine, SortedDictionary<string, T> theirs) => mine.Keys.Where(theirs.ContainsKey);

    private static string Both(string mine, string theirs) => mine.Equals(theirs, StringComparison.OrdinalIgnoreCase) ? mine : $"{mine} / {theirs}";

    private static double Rarity(string term, ClauseIndex index) => index.Rarity(index.DocumentFrequency(term));
}
