using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Index.Text.Analysis;

/// <summary>What an English apostrophe stands for: “country's”, “we'll” and “they're” lose their ending, “don't” is “dont” and, at the same place, “not”.</summary>
internal sealed class ContractionFilter : TokenFilter
{
    private static readonly string[] Endings = ["'s", "'ll", "'re", "'ve", "'d", "'m"];

    // Typed without the apostrophe they deny all the same.
    private static readonly HashSet<string> Negations = new(StringComparer.Ordinal)
    {
        "cannot", "cant", "wont", "dont", "doesnt", "didnt", "isnt", "arent", "wasnt", "werent", "hasnt", "havent", "hadnt",
        "wouldnt", "couldnt", "shouldnt", "mustnt", "neednt", "mightnt", "shant", "aint",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> NegationsBySpan = Negations.GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly ICharTermAttribute _term;
    private readonly IPositionIncrementAttribute _increment;
    private bool _hasNegation;

    public ContractionFilter(TokenStream input)
        : base(input) => (_term, _increment) = (AddAttribute<ICharTermAttribute>(), AddAttribute<IPositionIncrementAttribute>());

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        if (_hasNegation)
        {
            // Offsets are still those of the word that denies.
            _hasNegation = false;
            _term.SetEmpty().Append("not");
            _increment.PositionIncrement = 0;
            return true;
        }

        do
        {
            if (!m_input.IncrementToken()) return false;
            _hasNegation = Shorten();
        }
        while (_term.Length == 0);
        return true;
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        _hasNegation = false;
    }

    // True where the word says “not”.
    private bool Shorten()
    {
        var word = _term.Buffer.AsSpan(0, _term.Length);
        if (!word.Contains('\'')) return IsNegation(word);
        foreach (var ending in Endings)
        {
            if (!word.EndsWith(ending)) continue;
            word = word[..^ending.Length];
            break;
        }

        var denies = word.EndsWith("n't");
        var bare = word.ToString().Replace("'", "", StringComparison.Ordinal);
        _term.SetEmpty().Append(bare);
        return denies;
    }

    private static bool IsNegation(ReadOnlySpan<char> word) => word is [_, _, _, .., 't'] && NegationsBySpan.Contains(word);
}
