using Index.Corpus;
using Index.Passages;
using Index.Principles;
using Index.Quotes;
using Index.Quotes.Checking;

namespace Index;

/// <summary>The door to the corpus: immutable once built; a reload builds a new one.</summary>
public sealed class Library(LoadedCorpus corpus)
{
    private readonly QuoteChecker _checker = new(corpus.Documents);

    /// <summary>The documents that loaded.</summary>
    public IReadOnlyList<Document> Documents => corpus.Documents;

    /// <summary>What kept files or parts of them out.</summary>
    public IReadOnlyList<CorpusFault> Faults => corpus.Faults;

    /// <summary>The document that a name means (id, short name or title, misspellings forgiven); null when none does.</summary>
    public Document? FindDocument(string name) => throw new NotSupportedException(name);

    /// <summary>What the record says to a question in plain words.</summary>
    public Answer Ask(string question, Document? document = null) => throw new NotSupportedException(question + document);

    /// <summary>Every clause that holds the words, best first; no understanding beyond the words.</summary>
    public Answer Search(string words, Document? document = null) => throw new NotSupportedException(words + document);

    /// <summary>Every clause that speaks to a theme, document by document, and the silent documents.</summary>
    public Answer Principle(string topic, Document? document = null) => throw new NotSupportedException(topic + document);

    /// <summary>What a typed reference points at.</summary>
    public Reference Resolve(string reference) => throw new NotSupportedException(reference);

    /// <summary>Two documents side by side, on one principle or on all they share.</summary>
    public Comparison Compare(Document a, Document b, string? principle = null) => throw new NotSupportedException($"{a}{b}{principle}");

    /// <summary>Whether a quotation stands in the record, and how it differs; without a claimed document it may come from any.</summary>
    public QuoteCheck Check(string quote, Document? claimed = null) => _checker.Check(quote, claimed);

    /// <summary>Every quotation of a text, one by one; a text without quotation marks is one quotation.</summary>
    public IReadOnlyList<QuoteCheck> CheckAll(string text, Document? claimed = null) => _checker.CheckAll(text, claimed);
}
