using Index;
using Index.Search;
using Index.Text;
using Index.Text.Analysis;

namespace Tests.Search;

/// <summary>What an index must hold of some clauses, gathered without it.</summary>
internal sealed class KnownTerms
{
    private readonly SortedDictionary<string, SortedDictionary<int, List<Span>>> _terms = new(StringComparer.Ordinal);

    public KnownTerms(IReadOnlyList<AnalyzedClause> clauses, KnownExpressions expressions)
    {
        for (var i = 0; i < clauses.Count; i++)
            foreach (var (term, place) in Of(clauses[i], expressions))
            {
                if (!_terms.TryGetValue(term, out var holders)) _terms[term] = holders = [];
                if (!holders.TryGetValue(i, out var places)) holders[i] = places = [];
                if (place is { } span) places.Add(span);
            }
    }

    public IEnumerable<string> Terms => _terms.Keys;

    public IEnumerable<string> Words => _terms.Keys.Where(term => term.IndexOfAny([' ', '~']) < 0);

    /// <summary>No known expression and no word that is written apart.</summary>
    public static KnownExpressions NoExpressions { get; } = new([], []);

    /// <summary>No known expression, but every word of the texts that others write apart.</summary>
    public static KnownExpressions Apart(IReadOnlyList<AnalyzedClause> clauses) =>
        new([], clauses.SelectMany(clause => clause.Text).Select(token => token.Term));

    /// <summary>The expressions of a library, from what it was made of.</summary>
    public static KnownExpressions ExpressionsOf(Library library)
    {
        var knowledge = library.Knowledge;
        HashSet<string> known =
        [
            .. knowledge.Thesaurus.Terms,
            .. library.Themes.Themes.SelectMany(theme => theme.Expressions),
            .. knowledge.Opposites.SelectMany(opposed => opposed.One.Concat(opposed.Other)),
        ];
        var words = ListedClause.Of(library.Documents)
            .SelectMany(listed => AnalyzedClause.From(listed).Text).Select(token => token.Term);
        return new KnownExpressions(known, words.Concat(known.Where(term => !term.Contains(' ', StringComparison.Ordinal))));
    }

    /// <summary>Each term of a clause with its place in the text; with none where heading or lead-in have it.</summary>
    public static IEnumerable<(string Term, Span? Place)> Of(AnalyzedClause clause, KnownExpressions expressions)
    {
        foreach (var token in clause.Context) yield return (token.Term, null);
        foreach (var (_, _, term) in expressions.Table.Find(ExpressionTable.Plain(clause.Context))) yield return (term, null);
        var plain = ExpressionTable.Plain(clause.Text);
        foreach (var token in clause.Text) yield return (token.Term, token.Span);
        foreach (var (first, count, term) in expressions.Table.Find(plain))
            yield return (term, Between(plain, first, first + count - 1));
        foreach (var (first, last, term) in expressions.Pairs.Find(plain)) yield return (term, Between(plain, first, last));
    }

    public IReadOnlyDictionary<int, List<Span>> Holders(string term) => _terms[term];

    private static Span Between(List<Token> plain, int first, int last) =>
        Span.Between(plain[first].Span.Start, plain[last].Span.End);
}

/// <summary>Expressions and unordered pairs of some known expressions, as the index finds them.</summary>
internal sealed class KnownExpressions(IReadOnlyCollection<string> expressions, IEnumerable<string> words)
{
    public ExpressionTable Table { get; } = new(expressions, words);

    public WordPairs Pairs { get; } = new(expressions);
}
