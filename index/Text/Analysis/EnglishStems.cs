using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Snowball;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace Index.Text.Analysis;

/// <summary>
/// Snowball's English stemmer (Porter2) with exceptions: irregular plurals and verbs (Forms.txt), and words that must not meet others (Apart.txt),
/// among them those that newer versions of Snowball stem otherwise than the one in Lucene.Net 4.8 (“universal” and “university” are one word to it).
/// </summary>
internal static class EnglishStems
{
    private static readonly StemmerOverrideFilter.StemmerOverrideMap Exceptions = Read();

    /// <summary>Puts the stemmer behind a stream of folded lower-case words.</summary>
    public static TokenStream Filter(TokenStream words) => new SnowballFilter(new StemmerOverrideFilter(words, Exceptions), new EnglishStemmer());

    private static StemmerOverrideFilter.StemmerOverrideMap Read()
    {
        var (stems, stemmer) = (new Dictionary<string, string>(StringComparer.Ordinal), new EnglishStemmer());
        foreach (var (stem, words) in WordList.Lines("Apart").Select(WordList.Pair))
            foreach (var word in words.Split(' '))
                stems[word] = stem;
        foreach (var (form, others) in WordList.Lines("Forms").Select(WordList.Pair))
        {
            stemmer.SetCurrent(form);
            stemmer.Stem();
            foreach (var other in others.Split(' ')) stems.TryAdd(other, stems.GetValueOrDefault(form) ?? stemmer.Current);
        }

        var map = new StemmerOverrideFilter.Builder(ignoreCase: false);
        foreach (var (word, stem) in stems) map.Add(word, stem);
        return map.Build();
    }
}
