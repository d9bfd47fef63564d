using Index.Corpus;
using Index.FullText;
using Index.FullText.Memory;
using Index.Passages;
using Index.Passages.Knowledge;
using Index.Passages.Questions;
using Index.Passages.Ranking;
using Index.Principles;
using Index.Quotes;

namespace Index;

/// <summary>The door to the corpus: immutable once built; a reload builds a new one.</summary>
public sealed class Library
{
    private readonly Asking _asking;
    private readonly PrincipleAnswers _principles;

    private Library(LoadedCorpus corpus, Thesaurus thesaurus, IReadOnlyList<Principle> principles, IReadOnlyList<CorpusFault> faults, RankingWeights weights)
    {
        Documents = corpus.Documents;
        Faults = faults;
        var themes = principles.Select(p => new Theme(p)).ToList();
        var clauses = IndexedClause.Of(Documents);
        var expressions = thesaurus.Terms.Concat(themes.SelectMany(t => t.Expressions)).ToList();
        var words = clauses.SelectMany(c => c.Text).Select(t => t.Term).Concat(expressions.Where(e => !e.Contains(' ', StringComparison.Ordinal)));
        Engine = MemoryEngine.Build(clauses, new PhraseTable(expressions, words));
        Themes = new ThemeIndex(Engine, themes);
        Reader = new QuestionReader(Documents, Engine, thesaurus, themes);
        _principles = new PrincipleAnswers(Documents, Engine, Reader, Themes);
        _asking = new Asking(Documents, Engine, Reader, Themes, weights);
    }

    /// <summary>The documents that loaded.</summary>
    public IReadOnlyList<Document> Documents { get; }

    /// <summary>What kept files or parts of them out.</summary>
    public IReadOnlyList<CorpusFault> Faults { get; }

    internal IClauseEngine Engine { get; }

    internal ThemeIndex Themes { get; }

    internal QuestionReader Reader { get; }

    /// <summary>Builds the library of a corpus folder; throws <see cref="DirectoryNotFoundException"/> when there is none.</summary>
    public static Library Load(string folder, RankingWeights? weights = null)
    {
        var corpus = CorpusLoader.Load(folder);
        var thesaurusFile = Path.Combine(folder, "thesaurus.txt");
        var thesaurus = File.Exists(thesaurusFile) ? Thesaurus.Parse(File.ReadAllLines(thesaurusFile), "thesaurus.txt") : Thesaurus.Empty;
        var (principles, faults) = PrincipleReader.Read(Path.Combine(folder, "principles.json"));
        return new Library(corpus, thesaurus, principles, [.. corpus.Faults, .. thesaurus.Faults, .. faults], weights ?? new RankingWeights());
    }

    /// <summary>The document that a name means (id, short name or title, misspellings forgiven); null when none does.</summary>
    public Document? FindDocument(string name) => throw new NotSupportedException(name);

    /// <summary>What the record says to a question in plain words.</summary>
    public Answer Ask(string question, Document? document = null) => _asking.Ask(question, document);

    /// <summary>Every clause that holds the words, best first; no understanding beyond the words.</summary>
    public Answer Search(string words, Document? document = null) => throw new NotSupportedException(words + document);

    /// <summary>Every clause that speaks to a theme, document by document, and the silent documents.</summary>
    public Answer Principle(string topic, Document? document = null) => _principles.Of(topic, document);

    /// <summary>What a typed reference points at.</summary>
    public Reference Resolve(string reference) => throw new NotSupportedException(reference);

    /// <summary>Two documents side by side, on one principle or on all they share.</summary>
    public Comparison Compare(Document a, Document b, string? principle = null) => throw new NotSupportedException($"{a}{b}{principle}");
}
