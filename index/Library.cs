using Index.Corpus;
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
using Index.Search;

namespace Index;

/// <summary>The door to the corpus: immutable once built; a reload builds a new one.</summary>
public sealed class Library
{
    private readonly IndexSettings _settings;
    private readonly Asking _asking;
    private readonly PrincipleAnswers _principles;
    private readonly DocumentComparer _comparer;
    private readonly ReferenceReader _references;
    private readonly ReferencesInside _inside;
    private readonly DocumentNames _names;
    private readonly CandidateDocuments _candidates;
    private readonly CoverageReader _coverage;

    // Of a thousand documents it takes minutes, and few ask for it; the same holds for completion.
    private readonly Lazy<CoverageTable> _table;
    private readonly Lazy<QuestionCompleter> _completer;

    /// <summary>Indexes a loaded corpus with what is known of words and themes.</summary>
    public Library(LoadedCorpus corpus, Passages.Knowledge.Knowledge? knowledge = null, RankingWeights? weights = null, CommitmentScale? commitment = null, IndexSettings? settings = null)
    {
        Corpus = corpus;
        Weights = weights ??= new RankingWeights();
        Knowledge = knowledge ??= Passages.Knowledge.Knowledge.None;
        Commitment = commitment ?? CommitmentScale.None;
        _settings = settings ?? IndexSettings.InMemory;
        Faults = [.. corpus.Faults, .. knowledge.Faults, .. Commitment.Faults];
        var themes = knowledge.Principles.Select(p => new Theme(p)).ToList();
        var opposed = knowledge.Opposites.SelectMany(o => o.One.Concat(o.Other));
        HashSet<string> expressions = [.. knowledge.Thesaurus.Terms, .. themes.SelectMany(t => t.Expressions), .. opposed];
        Index = IndexFolder.Open(Documents, expressions, _settings);
        Themes = new ThemeIndex(Index, themes);
        Reader = new QuestionReader(Documents, Index, knowledge.Thesaurus, themes, weights);
        _asking = new Asking(Documents, Index, Reader, Themes, weights);
        _principles = new PrincipleAnswers(Documents, Index, Reader, Themes, weights);
        _comparer = new DocumentComparer(Documents, expressions, Index, Themes, knowledge.Opposites, _principles);
        _coverage = new CoverageReader(Documents, Index, Themes, _principles, _asking);
        _references = new ReferenceReader(Documents);
        _inside = new ReferencesInside(Documents, _references.Read);
        _names = new DocumentNames(Documents);
        _candidates = new CandidateDocuments(Documents, Index);
        _table = new(_coverage.Table);
        _completer = new(() => new QuestionCompleter(Documents, Themes, typed => Ask(typed)));
    }

    /// <summary>The search engine and its version, such as “Lucene.Net 4.8.0-beta00017”.</summary>
    public static string Engine => ClauseIndex.Engine;

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

    internal ClauseIndex Index { get; }

    internal ThemeIndex Themes { get; }

    internal QuestionReader Reader { get; }

    /// <summary>Builds the library of a corpus folder; throws <see cref="DirectoryNotFoundException"/> when there is none.</summary>
    public static Library Load(string folder, IndexSettings? settings = null)
    {
        var knowledge = Task.Run(() => Passages.Knowledge.Knowledge.Read(folder));
        return new Library(CorpusLoader.Load(folder), knowledge.GetAwaiter().GetResult(), commitment: CommitmentScale.Read(folder), settings: settings);
    }

    /// <summary>A library of some of the documents, from what is already read: what it finds, counts and calls silent is theirs alone.</summary>
    public Library Only(IReadOnlySet<string> documents) =>
        new(Corpus with { Documents = [.. Documents.Where(document => documents.Contains(document.Id))] }, Knowledge, Weights, Commitment, _settings);

    /// <summary>The document that a name means (id, short name or title, misspellings forgiven); null when none does.</summary>
    public Document? FindDocument(string name) => _names.Find(name);

    /// <summary>What the record says to a question in plain words.</summary>
    public Answer Ask(string question, Document? document = null)
    {
        if (document is not null) return _asking.Ask(question, document);
        if (ReferenceInQuestion.Find(question) is { } typed && _references.Read(typed) is Reference.Found found) return _asking.Named(question, found.Clauses);
        var answer = _asking.Ask(question, null);
        return _inside.Find(question) is { Count: > 0 } named ? _asking.Named(question, named).And(answer) : answer;
    }

    /// <summary>Every clause that holds the words, best first; no understanding beyond the words.</summary>
    public Answer Search(string words, Document? document = null) => _asking.Search(words, document);

    /// <summary>Every clause that speaks to a theme, best first, and the silent documents.</summary>
    public Answer Principle(string topic, Document? document = null) => _principles.Of(topic, document);

    /// <summary>The themes, in the order of the file.</summary>
    public IReadOnlyList<Principle> Principles => [.. Themes.Themes.Select(t => t.Principle)];

    /// <summary>The theme that a name means (id, name or another name); null when none does.</summary>
    public Principle? FindPrinciple(string name) => _principles.Find(name)?.Principle;

    /// <summary>How many clauses of each document speak to each theme; read once, when first asked for.</summary>
    public CoverageTable Coverage => _table.Value;

    /// <summary>What was tried in a document that is silent on a theme, and what came nearest.</summary>
    public SilentCell Silence(Principle principle, Document document) => _coverage.Silence(principle, document);

    /// <summary>What a typed reference points at.</summary>
    public Reference Resolve(string reference) => _references.Read(reference);

    /// <summary>Clauses that a reference typed so far may mean, best first, at most <paramref name="most"/>.</summary>
    public IEnumerable<Clause> Suggest(string typed, int most) => _references.Suggest(typed, most);

    /// <summary>Questions that the words typed so far lead to, best first, at most <paramref name="most"/>; with nothing typed, the principles.</summary>
    public IReadOnlyList<QuestionSuggestion> SuggestQuestions(string typed, int most) => _completer.Value.For(typed, most);

    /// <summary>Two documents side by side, on one principle or topic or on everything; the same document twice gives the differences of its editions.</summary>
    public Comparison Compare(Document a, Document b, string? principle = null) => _comparer.Compare(a, b, principle);

    /// <summary>Whether a quotation stands in the record, and how it differs; without a claimed document it may come from any.</summary>
    public QuoteCheck Check(string quote, Document? claimed = null) => _candidates.CheckerFor(quote, claimed).Check(quote, claimed);

    /// <summary>Every quotation of a text, one by one; a text without quotation marks is one quotation.</summary>
    public IReadOnlyList<QuoteCheck> CheckAll(string text, Document? claimed = null) => _candidates.CheckerFor(text, claimed).CheckAll(text, claimed);
}
