using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Cjk;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.De;
using Lucene.Net.Analysis.Es;
using Lucene.Net.Analysis.Fr;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace Index.Text.Analysis;

/// <summary>The filters of each language, from Lucene.Net.Analysis.Common as far as it has them.</summary>
internal static class Analyzers
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;

    public static LanguageAnalyzer English { get; } = new(words =>
        EnglishStems.Filter(new BritishSpellingFilter(new ContractionFilter(Plain(words)))));

    // Umlauts come without their dots; their spelling by two letters (“ue”) is made the same.
    public static LanguageAnalyzer German { get; } = new(words => new GermanLightStemFilter(new GermanNormalizationFilter(Plain(words))));

    public static LanguageAnalyzer French { get; } = new(words => new FrenchLightStemFilter(new ElisionFilter(Plain(words), FrenchAnalyzer.DEFAULT_ARTICLES)));

    public static LanguageAnalyzer Spanish { get; } = new(words => new SpanishLightStemFilter(Plain(words)));

    // Chinese has no spaces: two neighbouring characters are a term, as in Lucene's CJKAnalyzer.
    public static LanguageAnalyzer Chinese { get; } = new(words => new CJKBigramFilter(Plain(words)));

    private static ASCIIFoldingFilter Plain(TokenStream words) => new(new LowerCaseFilter(Version, words));
}
