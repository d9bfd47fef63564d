using Lucene.Net.Analysis;
using Lucene.Net.Analysis.CharFilters;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace Index.Text.Analysis;

/// <summary>
/// The one way from text to terms, for clauses and questions alike: Unicode's word boundaries (UAX #29), compounds, folding, then the filters of one language.
/// Function words are kept; callers decide what they count for. Any text is fit, none throws. May be used from any thread.
/// </summary>
public sealed class LanguageAnalyzer : Analyzer
{
    // UAX #29 cuts at a hyphen and not at a low line, so compounds reach the compound filter whole; one character for one, so offsets stay.
    private static readonly NormalizeCharMap Hyphens = HyphensAsJoints();
    private readonly Func<TokenStream, TokenStream> _filters;

    /// <summary>Takes the filters of a language, from folded lower-case words to terms.</summary>
    internal LanguageAnalyzer(Func<TokenStream, TokenStream> filters) => _filters = filters;

    /// <summary>The terms of the whole text, ordered by start.</summary>
    public IReadOnlyList<Token> Analyze(string text) => Analyze(text, new Span(0, text.Length));

    /// <summary>The terms of one part of the text; the spans are indices into <paramref name="text"/>. A part that sticks out is cut to fit.</summary>
    public IReadOnlyList<Token> Analyze(string text, Span part)
    {
        var start = Math.Clamp(part.Start, 0, text.Length);
        var end = (int)Math.Clamp((long)part.Start + part.Length, start, text.Length);
        var tokens = new List<Token>((end - start) / 6);
        using var stream = GetTokenStream("", text[start..end]);
        var term = stream.GetAttribute<ICharTermAttribute>();
        var offsets = stream.GetAttribute<IOffsetAttribute>();
        var increment = stream.GetAttribute<IPositionIncrementAttribute>();
        stream.Reset();
        for (var position = -1; stream.IncrementToken();)
        {
            position += increment.PositionIncrement;
            tokens.Add(new Token(term.ToString(), Span.Between(start + offsets.StartOffset, start + offsets.EndOffset), position));
        }

        stream.End();
        return tokens;
    }

    /// <inheritdoc/>
    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var tokenizer = new StandardTokenizer(LuceneVersion.LUCENE_48, reader);
        return new TokenStreamComponents(tokenizer, _filters(new FoldingFilter(new CompoundFilter(tokenizer))));
    }

    /// <inheritdoc/>
    protected override TextReader InitReader(string fieldName, TextReader reader) => new MappingCharFilter(Hyphens, reader);

    private static NormalizeCharMap HyphensAsJoints()
    {
        var map = new NormalizeCharMap.Builder();
        foreach (var hyphen in CompoundFilter.Hyphens) map.Add($"{hyphen}", $"{CompoundFilter.Joint}");
        return map.Build();
    }
}
