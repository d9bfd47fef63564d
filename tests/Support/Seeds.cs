using Index.Corpus;

namespace Tests.Support;

/// <summary>The shipped corpus, loaded once for all tests that only read it.</summary>
public static class Seeds
{
    private static readonly Lazy<LoadedCorpus> Loaded = new(() => CorpusLoader.Load(Repository.Seeds));

    /// <summary>Every document with its faults.</summary>
    public static LoadedCorpus Corpus => Loaded.Value;

    /// <summary>Every clause of every document.</summary>
    public static IEnumerable<Clause> Clauses => Corpus.Documents.SelectMany(d => d.Clauses);

    /// <summary>The document with this id.</summary>
    public static Document Document(string id) => Corpus.Documents.Single(d => d.Id == id);

    /// <summary>The clause or apparatus line with this id.</summary>
    public static Clause Clause(string id) => Corpus.Documents.SelectMany(d => d.Clauses.Concat(d.Apparatus)).Single(c => $"{c.Id}" == id);
}
