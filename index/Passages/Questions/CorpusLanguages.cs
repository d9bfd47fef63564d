using Index.Corpus;
using Index.Text;

namespace Index.Passages.Questions;

/// <summary>The languages of the documents: a question is read in its own, if a document has it, and its words are looked for as each of them would write them.</summary>
internal sealed class CorpusLanguages
{
    private readonly IReadOnlyList<Language> _languages;

    /// <summary>Takes the languages of the quoted editions, that of most documents first.</summary>
    public CorpusLanguages(IEnumerable<Document> documents)
    {
        var languages = documents.CountBy(document => document.Editions[0].File.Language);
        _languages = [.. languages.OrderByDescending(counted => counted.Value).Select(counted => counted.Key).DefaultIfEmpty(Language.English)];
    }

    /// <summary>The language that the question tells, of those of the documents; that of most documents where it tells none.</summary>
    public Language Of(string question) => LanguageTeller.Of(question, _languages, fewestWords: 1);

    /// <summary>What the other languages make of a word of the question; nothing where they make a function word of it.</summary>
    public IEnumerable<string> TermsOf(string word, Language read) => _languages
        // Chinese characters one by one are no words to a language with spaces.
        .Where(language => language != read && !IsSmall(word, language) && (language.IsUnspaced || !word.Any(Scripts.IsHan)))
        .SelectMany(language => language.Analyzer.Analyze(word)).Select(token => token.Term);

    /// <summary>Whether the word carries no subject in a language.</summary>
    public static bool IsSmall(string word, Language language) => language.StopWords.Contains(word.ToLowerInvariant());
}
