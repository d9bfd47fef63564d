using System.Collections.Concurrent;
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
    // English fits many times over; the bounds keep hostile text from growing the memory for ever.
    private const int LongestRemembered = 40;
    private const int MostRemembered = 65_536;
    private static readonly NormalizeCharMap Characters = CharacterMap();
    private readonly Func<TokenStream, TokenStream> _filters;

    // Texts repeat their words, and white space parts words in every script: what was made of a word is the same wherever it stands.
    private readonly ConcurrentDictionary<string, Token[]> _known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Token[]>.AlternateLookup<ReadOnlySpan<char>> _knownBySpan;

    /// <summary>Takes the filters of a language, from folded words to terms.</summary>
    internal LanguageAnalyzer(Func<TokenStream, TokenStream> filters) => (_filters, _knownBySpan) = (filters, _known.GetAlternateLookup<ReadOnlySpan<char>>());

    /// <summary>The terms of the whole text, ordered by start.</summary>
    public IReadOnlyList<Token> Analyze(string text) => Analyze(text, new Span(0, text.Length));

    /// <summary>The terms of one part of the text; the spans are indices into <paramref name="text"/>. A part that sticks out is cut to fit.</summary>
    public IReadOnlyList<Token> Analyze(string text, Span part)
    {
        var start = Math.Clamp(part.Start, 0, text.Length);
        var end = (int)Math.Clamp((long)part.Start + part.Length, start, text.Length);
        var tokens = new List<Token>((end - start) / 6);
        for (int at = start, position = 0; at < end;)
        {
            var from = at;
            while (at < end && !char.IsWhiteSpace(text[at])) at++;
            if (at > from)
            {
                var word = Word(text.AsSpan(from, at - from));
                foreach (var (term, span, place) in word) tokens.Add(new Token(term, new Span(from + span.Start, span.Length), position + place));
                if (word.Length > 0) position += word[^1].Position + 1;
            }

            at++;
        }

        return tokens;
    }

    /// <inheritdoc/>
    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var tokenizer = new StandardTokenizer(LuceneVersion.LUCENE_48, reader);
        return new TokenStreamComponents(tokenizer, _filters(new FoldingFilter(new CompoundFilter(tokenizer))));
    }

    /// <inheritdoc/>
    protected override TextReader InitReader(string fieldName, TextReader reader) => new MappingCharFilter(Characters, reader);

    // UAX #29 cuts at a hyphen and not at a low line, so compounds reach the compound filter whole; other signs for an apostrophe are letters or ends to it,
    // and a zero-width space is an end. Offsets stay those of the text.
    private static NormalizeCharMap CharacterMap()
    {
        var map = new NormalizeCharMap.Builder();
        foreach (var hyphen in CompoundFilter.Hyphens) map.Add($"{hyphen}", $"{CompoundFilter.Joint}");
        foreach (var apostrophe in "\u02BC\u02BB\u201B\uFF07") map.Add($"{apostrophe}", "'");
        foreach (var invisible in "\u200B\uFEFF") map.Add($"{invisible}", "");
        return map.Build();
    }

    private Token[] Word(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestRemembered) return Read(word.ToString());
        if (_knownBySpan.TryGetValue(word, out var known)) return known;
        var written = word.ToString();
        var tokens = Read(written);
        if (_known.Count < MostRemembered) _known.TryAdd(written, tokens);
        return tokens;
    }

    private Token[] Read(string text)
    {
        var tokens = new List<Token>();
        using var stream = GetTokenStream("", text);
        var term = stream.GetAttribute<ICharTermAttribute>();
        var offsets = stream.GetAttribute<IOffsetAttribute>();
        var increment = stream.GetAttribute<IPositionIncrementAttribute>();
        stream.Reset();
        for (var position = -1; stream.IncrementToken();)
        {
            position += increment.PositionIncrement;
            var span = Span.Between(offsets.StartOffset, offsets.EndOffset);
            tokens.Add(new Token(term.ToString(), IsAbbreviation(text, span) ? Span.Between(span.Start, span.End + 1) : span, position));
        }

        stream.End();
        return [.. tokens];
    }

    // The last point of U.N. belongs to it.
    private static bool IsAbbreviation(string text, Span span) =>
        span.Length > 2 && span.End < text.Length && text[span.End] == '.' && text[span.End - 2] == '.' && char.IsLetter(text[span.End - 1]);
}
