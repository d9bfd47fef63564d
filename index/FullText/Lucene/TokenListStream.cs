using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Index.FullText.Lucene;

/// <summary>
/// Gives the tokens of our own analysis to Lucene, ordered by start. Lucene's English stemmer is an older Snowball than ours (“universal” and “university” are one
/// word to it), so clauses that it stemmed would not meet questions that we stem.
/// </summary>
internal sealed class TokenListStream : TokenStream
{
    private readonly ICharTermAttribute _term;
    private readonly IOffsetAttribute _offset;
    private readonly IPositionIncrementAttribute _increment;
    private IReadOnlyList<Token> _tokens = [];
    private int _origin, _at;

    public TokenListStream() =>
        (_term, _offset, _increment) = (AddAttribute<ICharTermAttribute>(), AddAttribute<IOffsetAttribute>(), AddAttribute<IPositionIncrementAttribute>());

    /// <summary>The tokens to give next; offsets are counted from <paramref name="origin"/>.</summary>
    public void Give(IReadOnlyList<Token> tokens, int origin) => (_tokens, _origin) = (tokens, origin);

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        _at = 0;
    }

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        if (_at == _tokens.Count) return false;
        ClearAttributes();
        var token = _tokens[_at];
        _term.Append(token.Term);
        _offset.SetOffset(token.Span.Start - _origin, token.Span.End - _origin);
        _increment.PositionIncrement = _at == 0 ? 1 : Math.Max(0, token.Position - _tokens[_at - 1].Position);
        _at++;
        return true;
    }
}
