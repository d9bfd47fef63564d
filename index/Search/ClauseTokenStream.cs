using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Token = Index.Text.Analysis.Token;

namespace Index.Search;

/// <summary>
/// The tokens of an analysed clause for Lucene: first those of its headings and lead-in, with empty offsets, since they count but stand elsewhere; then those of its text
/// with the expressions among them, with offsets from the start of the clause.
/// </summary>
internal sealed class ClauseTokenStream : TokenStream
{
    private readonly ICharTermAttribute _term;
    private readonly IOffsetAttribute _offset;
    private readonly IPositionIncrementAttribute _increment;
    private IReadOnlyList<Token> _tokens = [];
    private int _origin, _contextual, _next;

    public ClauseTokenStream() =>
        (_term, _offset, _increment) = (AddAttribute<ICharTermAttribute>(), AddAttribute<IOffsetAttribute>(), AddAttribute<IPositionIncrementAttribute>());

    /// <summary>All tokens of a clause in the order that Lucene wants; the first <c>Contextual</c> of them are headings and lead-in.</summary>
    public static (IReadOnlyList<Token> Tokens, int Contextual) Ordered(AnalyzedClause clause, ExpressionTable expressions, WordPairs pairs)
    {
        var headings = ExpressionTable.Plain(clause.Context);
        // They have no offsets to order them by.
        var context = clause.Context
            .Concat(expressions.Find(headings).Select(found => Joined(headings, found.First, found.First + found.Count - 1, found.Term)))
            .OrderBy(token => token.Position).ToList();
        var plain = ExpressionTable.Plain(clause.Text);
        var text = clause.Text
            .Concat(expressions.Find(plain).Select(found => Joined(plain, found.First, found.First + found.Count - 1, found.Term)))
            .Concat(pairs.Find(plain).Select(found => Joined(plain, found.First, found.Last, found.Term)))
            // Lucene takes no offset that goes back.
            .OrderBy(token => token.Span.Start).ThenBy(token => token.Position);
        return ([.. context, .. text], context.Count);
    }

    /// <summary>The tokens to give next; offsets are counted from <paramref name="origin"/>.</summary>
    public void Give((IReadOnlyList<Token> Tokens, int Contextual) ordered, int origin) => (_tokens, _contextual, _origin) = (ordered.Tokens, ordered.Contextual, origin);

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        _next = 0;
    }

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        if (_next == _tokens.Count) return false;
        ClearAttributes();
        var token = _tokens[_next];
        _term.Append(token.Term);
        if (_next >= _contextual) _offset.SetOffset(token.Span.Start - _origin, token.Span.End - _origin);
        _increment.PositionIncrement = _next == 0 || _next == _contextual ? 1 : Math.Max(0, token.Position - _tokens[_next - 1].Position);
        _next++;
        return true;
    }

    private static Token Joined(List<Token> plain, int first, int last, string term) =>
        new(term, Text.Span.Between(plain[first].Span.Start, plain[last].Span.End), plain[first].Position);
}
