using Index.Corpus;
using Index.Passages;
using Index.Principles;
using Index.Quotes;

namespace Index;

/// <summary>The door to the corpus: immutable once built; a reload builds a new one.</summary>
public sealed class Library(LoadedCorpus corpus)
{
    /// <summary>Reads every document of a folder; what could not be read is among the <see cref="Faults"/>.</summary>
    public static Library Load(string folder) => throw new NotSupportedException($"Reading {folder} is not built yet.");

    /// <summary>The documents that loaded.</summary>
    public IReadOnlyList<Document> Documents => corpus.Documents;

    /// <summary>Characters of all files that are no part of any text.</summary>
    public int CharactersLeftOut => corpus.CharactersLeftOut;

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
}
