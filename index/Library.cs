using Index.Corpus;
using Index.FullText;
using Index.Passages;
using Index.Passages.Completion;
using Index.Passages.Knowledge;
using Index.Passages.Questions;
using Index.Passages.Ranking;
using Index.Principles;
using Index.Principles.Comparing;
using Index.Quotes;
using Index.Quotes.Checking;
using Index.Quotes.Commitment;
using Index.Quotes.References;

namespace Index;

/// <summary>The door to the corpus: immutable once built; a reload builds a new one.</summary>
public sealed class Library
{
    private readonly EngineSettings _engine;
    private readonly Lazy<ThemeIndex> _themes;
    private readonly Lazy<QuestionReader> _reader;
    private readonly Lazy<Asking> _asking;
    private readonly Lazy<PrincipleAnswers> _principles;
    private readonly Lazy<DocumentComparer> _comparer;
    private readonly ReferenceReader _references;
    private readonly ReferencesInside _inside;
    private readonly DocumentNames _names;
    private readonly Lazy<QuoteChecker> _checker;
    private readonly Lazy<QuestionCompleter> _completer;
    private readonly Lazy<CoverageReader> _coverage;
    private readonly Lazy<CoverageTable> _table;

    /// <summary>Indexes a loaded corpus with what is known of words and themes.</summary>
    public Library(LoadedCorpus corpus, Passages.Knowledge.Knowledge? knowledge = null, RankingWeights? weights = null, CommitmentScale? commitment = null, EngineSettings? engine = null)
    {
        Corpus = corpus;
        Weights = weights ??= new RankingWeights();
        Knowledge = knowledge ??= Passages.Knowledge.Knowledge.None;
        Commitment = commitment ?? CommitmentScale.None;
        Faults = [.. corpus.Faults, .. knowledge.Faults, .. Commitment.Faults];
        var themes = knowledge.Principles.Select(p => new Theme(p)).ToList();
        var opposed = knowledge.Opposites.SelectMany(o => o.One.Concat(o.Other));
        Source = new IndexSource(Documents, [.. knowledge.Thesaurus.Terms.Concat(themes.SelectMany(t => t.Expressions)).Concat(opposed)]) { Labelling = () => ThemeLabels.Of(themes) };
        _engine = engine ?? EngineSettings.InMemory;
        Engine = Engines.Open(Source, _engine);
        _reader = new(() => new QuestionReader(Documents, Engine, knowledge.Thesaurus, themes, weights));
        _themes = new(() => new ThemeIndex(Engine, themes));
        _asking = new(() => new Asking(Documents, Engine, Reader, Themes, weights));
        _principles = new(() => new PrincipleAnswers(Documents, Engine, Reader, Themes, weights));
        // The analysed clauses are several times the index; a comparison analyses them again rather than that they are kept for it.
        _comparer = new(() => new DocumentComparer(Source.Analysed(), Source.Phrases, Engine, Themes, knowledge.Opposites, _principles.Value));
        _references = new ReferenceReader(Documents);
        _inside = new ReferencesInside(Documents, _references.Read);
        _names = new DocumentNames(Documents);
        _checker = new Lazy<QuoteChecker>(() => new QuoteChecker(Documents));
        _completer = new(() => new QuestionCompleter(Documents, Themes, typed => Ask(typed)));
        _coverage = new(() => new CoverageReader(Documents, Engine, Themes, _principles.Value, _asking.Value));
        _table = new(() => _coverage.Value.Table());
        // What only questions need is made with the first one; in a large corpus that would keep its asker waiting.
        if (Source.Count >= Spreading.Worthwhile) Prepare();
    }

    /// <summary>The documents that loaded.</summary>
    public IReadOnlyList<Document> Documents => Corpus.Documents;

    /// <summary>What kept files or parts of them out.</summary>
    public IReadOnlyList<CorpusFault> Faults { get; }

    /// <summary>Characters of all files that are no part of any text.</summary>
    public int CharactersLeftOut => Corpus.CharactersLeftOut;

    /// <summary>The words that carry obligation or tone, by strength; with no strengths when the corpus has no scale.</summary>
    public CommitmentScale Commitment { get; }

    internal LoadedCorpus Corpus { get; }

    internal Passages.Knowledge.Knowledge Knowledge { get; }

    internal RankingWeights Weights { get; }

    internal IndexSource Source { get; }

    internal IClauseEngine Engine { get; }

    internal ThemeIndex Themes => _themes.Value;

    internal QuestionReader Reader => _reader.Value;

    /// <summary>Builds the library of a corpus folder; throws <see cref="DirectoryNotFoundException"/> when there is none.</summary>
    public static Library Load(string folder, EngineSettings? engine = null)
    {
        var knowledge = Task.Run(() => Passages.Knowledge.Knowledge.Read(folder));
        return new Library(CorpusLoader.Load(folder), knowledge.GetAwaiter().GetResult(), commitment: CommitmentScale.Read(folder), engine: engine);
    }

    /// <summary>Makes ready what the first question would wait for; it may be asked meanwhile.</summary>
    public void Prepare()
    {
        _ = _reader.Value;
        _ = _themes.Value;
    }

    /// <summary>A library of some of the documents, from what is already read: what it finds, counts and calls silent is theirs alone.</summary>
    public Library Only(IReadOnlySet<string> documents) =>
        new(Corpus with { Documents = [.. Documents.Where(document => documents.Contains(document.Id))] }, Knowledge, Weights, Commitment, _engine);

    /// <summary>The document that a name means (id, short name or title, misspellings forgiven); null when none does.</summary>
    public Document? FindDocument(string name) => _names.Find(name);

    /// <summary>What the record says to a question in plain words.</summary>
    public Answer Ask(string question, Document? document = null)
    {
        if (document is not null) return _asking.Value.Ask(question, document);
        if (ReferenceInQuestion.Find(question) is { } typed && _references.Read(typed) is Reference.Found found) return _asking.Value.Named(question, found.Clauses);
        var answer = _asking.Value.Ask(question, null);
        return _inside.Find(question) is { Count: > 0 } named ? _asking.Value.Named(question, named).And(answer) : answer;
    }

    /// <summary>Every clause that holds the words, best first; no understanding beyond the words.</summary>
    public Answer Search(string words, Document? document = null) => _asking.Value.Search(words, document);

    /// <summary>Every clause that speaks to a theme, best first, and the silent documents.</summary>
    public Answer Principle(string topic, Document? document = null) => _principles.Value.Of(topic, document);

    /// <summary>The themes, in the order of the file.</summary>
    public IReadOnlyList<Principle> Principles => [.. Themes.Themes.Select(t => t.Principle)];

    /// <summary>The theme that a name means (id, name or another name); null when none does.</summary>
    public Principle? FindPrinciple(string name) => _principles.Value.Find(name)?.Principle;

    /// <summary>How many clauses of each document speak to each theme; read once, when first asked for.</summary>
    public CoverageTable Coverage => _table.Value;

    /// <summary>What was tried in a document that is silent on a theme, and what came nearest.</summary>
    public SilentCell Silence(Principle principle, Document document) => _coverage.Value.Silence(principle, document);

    /// <summary>What a typed reference points at.</summary>
    public Reference Resolve(string reference) => _references.Read(reference);

    /// <summary>Clauses that a reference typed so far may mean, best first, at most <paramref name="most"/>.</summary>
    public IEnumerable<Clause> Suggest(string typed, int most) => _references.Suggest(typed, most);

    /// <summary>Questions that the words typed so far lead to, best first, at most <paramref name="most"/>; with nothing typed, the principles.</summary>
    public IReadOnlyList<QuestionSuggestion> SuggestQuestions(string typed, int most) => _completer.Value.For(typed, most);

    /// <summary>Two documents side by side, on one principle or topic or on everything; the same document twice gives the differences of its editions.</summary>
    public Comparison Compare(Document a, Document b, string? principle = null) => _comparer.Value.Compare(a, b, principle);

    /// <summary>Whether a quotation stands in the record, and how it differs; without a claimed document it may come from any.</summary>
    public QuoteCheck Check(string quote, Document? claimed = null) => _checker.Value.Check(quote, claimed);

    /// <summary>Every quotation of a text, one by one; a text without quotation marks is one quotation.</summary>
    public IReadOnlyList<QuoteCheck> CheckAll(string text, Document? claimed = null) => _checker.Value.CheckAll(text, claimed);
}
