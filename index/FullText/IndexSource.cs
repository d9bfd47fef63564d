using Index.Corpus;

namespace Index.FullText;

/// <summary>What an index is made from: the clauses of some documents and the expressions that are terms of their own. It analyses only when asked, for an index that is kept needs none of it.</summary>
public sealed class IndexSource(IReadOnlyList<Document> documents, IReadOnlyList<string> expressions)
{
    private PhraseTable? _phrases;
    private Labeller? _labeller;

    /// <summary>The documents, in the order of the index.</summary>
    public IReadOnlyList<Document> Documents => documents;

    /// <summary>The known expressions, as analysed words joined by one space.</summary>
    public IReadOnlyList<string> Expressions => expressions;

    /// <summary>Makes what tells the labels of clauses; only an engine that keeps its index has it made.</summary>
    public Func<Labeller> Labelling { get; init; } = () => Labeller.None;

    /// <summary>What tells the labels of clauses, made when first wanted.</summary>
    public Labeller Labeller => _labeller ??= Labelling();

    /// <summary>How many clauses there are, quotable apparatus included.</summary>
    public int Count { get; } = documents.Sum(d => d.Clauses.Count + d.Apparatus.Count);

    /// <summary>Every clause by its number in the index.</summary>
    public IReadOnlyList<Clause> Clauses => [.. documents.SelectMany(d => d.Clauses.Concat(d.Apparatus))];

    /// <summary>The expressions with every word that may be written apart; the corpus is analysed for it where that has not been done.</summary>
    public PhraseTable Phrases => _phrases ??= PhrasesOf(IndexedClause.Of(documents));

    /// <summary>Every clause analysed, anew each time: together they are several times the index, so nobody keeps them.</summary>
    public IReadOnlyList<IndexedClause> Analysed()
    {
        var clauses = IndexedClause.Of(documents);
        _phrases ??= PhrasesOf(clauses);
        return clauses;
    }

    private PhraseTable PhrasesOf(IReadOnlyList<IndexedClause> clauses) =>
        new(expressions, clauses.SelectMany(c => c.Text).Select(t => t.Term).Concat(expressions.Where(e => !e.Contains(' ', StringComparison.Ordinal))));
}
