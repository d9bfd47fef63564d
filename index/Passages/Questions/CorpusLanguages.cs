using Index.Corpus;
using Index.Text;

namespace Index.Passages.Questions;

/// <summary>The languages of the documents: a question is read in its own, if a document has it, and its words are looked for as each of them would write them.</summary>
internal sealed class CorpusLanguages
{
    private readonly IReadOnlyList<Language> _languages;

    /// <summary>Takes the languages of the quoted editions, that of most documents first.</summary>
    public CorpusLanguages(IEnumerable<Document> documents) =>
        _languages = [.. documents.SelectMany(document => document.Editions.Take(1)).CountBy(edition => edition.File.Language).OrderByDescending(counted => counted.Value).Select(counted => counted.Key)];

    /// <summary>The language that the question tells, where a document has it; else that of most documents, and English without any.</summary>
    public Language Of(string question) =>
        _languages is [var only] ? only : Language.Of(question) is var told && _languages.Contains(told) ? told : _languages.FirstOrDefault(Language.English);

    /// <summary>What the other languages make of a word of the question; nothing where they make a function word of it.</summary>
    public IEnumerable<string> TermsOf(string word, Language read) => _languages.Where(language => language != read && !IsSmall(word, language))
        .SelectMany(language => language.Analyzer.Analyze(word)).Select(token => token.Term);

    /// <summary>Whether the word carries no subject in a language.</summary>
    public static bool IsSmall(string word, Language language) => language.StopWords.Contains(word.ToLowerInvariant());
}
