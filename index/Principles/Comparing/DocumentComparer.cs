using Index.Corpus;
using Index.FullText;
using Index.Passages.Knowledge;

namespace Index.Principles.Comparing;

/// <summary>Two documents side by side. Everything is worked out with the document of the lower id first and mirrored if need be, so that the order asked cannot matter.</summary>
internal sealed class DocumentComparer
{
    private readonly IClauseEngine _engine;
    private readonly IReadOnlyList<Opposition> _oppositions;
    private readonly IReadOnlyList<ClauseWords> _words;
    private readonly IReadOnlyList<Matter> _all;
    private readonly Labelling _labelling;
    private readonly PairBuilder _builder;
    private readonly PrincipleAnswers _principles;

    public DocumentComparer(IReadOnlyList<IndexedClause> clauses, PhraseTable phrases, IClauseEngine engine, ThemeIndex themes, IReadOnlyList<Opposition> oppositions, PrincipleAnswers principles)
    {
        _engine = engine;
        _oppositions = oppositions;
        _principles = principles;
        _words = [.. clauses.Select(c => new ClauseWords(c, phrases, engine))];
        _all = Matters.Of(themes, clauses.Count(c => !c.Clause.IsApparatus));
        _labelling = new Labelling(engine, oppositions);
        _builder = new PairBuilder(engine, _words, _labelling);
    }

    /// <summary>Compares on every principle, or on one principle or topic.</summary>
    public Comparison Compare(Document a, Document b, string? topic)
    {
        if (a.Id == b.Id) return Editions.Compare(a);
        return string.CompareOrdinal(a.Id, b.Id) > 0 ? InOrder(b, a, topic).Mirrored() : InOrder(a, b, topic);
    }

    private Comparison InOrder(Document a, Document b, string? topic)
    {
        var (mine, theirs) = (NumbersOf(a), NumbersOf(b));
        var matters = topic is null ? _all : [Narrowed(topic)];
        var alignment = new Alignment((x, y) => _words[x].Likeness(_words[y]));
        foreach (var matter in matters) alignment.Add(matter, matter.Of(mine), matter.Of(theirs));
        if (topic is null)
            foreach (var opposition in _oppositions)
                foreach (var side in (int[])[1, 2])
                    alignment.Join(OnSide(mine, opposition, side), OnSide(theirs, opposition, 3 - side), (x, y) => _words[x].Likeness(_words[y]));
        var paired = alignment.Pairs.Keys.SelectMany(p => (int[])[p.A, p.B]).ToHashSet();
        return new Comparison(a.Id, b.Id, Grouped(alignment, matters), Only(alignment, mine, paired), Only(alignment, theirs, paired))
        {
            Topic = topic is null ? null : matters[0].Name,
            Unplaced = topic is null ? [.. mine.Concat(theirs).Where(c => !paired.Contains(c) && !alignment.Alone.ContainsKey(c)).Select(c => _engine.Clauses[c])] : [],
        };
    }

    private Matter Narrowed(string topic)
    {
        var theme = _principles.Find(topic);
        return Matters.Of(theme?.Principle.Name ?? topic.Trim(), _principles.Of(topic, null), _engine, theme);
    }

    // Those that are each other's closest come first; pairs of one principle stand together, the principle with the best pair first.
    private List<Pair> Grouped(Alignment alignment, IReadOnlyList<Matter> matters) =>
    [
        .. alignment.Pairs.Select(p => _builder.Pair(p.Key.A, p.Key.B, p.Value, matters) with { IsMutual = alignment.Mutual.Contains(p.Key) })
            .OrderByDescending(p => p.Why.Value).ThenBy(p => p.A.Clause.Number).ThenBy(p => p.B.Clause.Number)
            .GroupBy(p => (p.IsMutual, p.Principle)).OrderByDescending(g => g.Key.IsMutual).SelectMany(g => g),
    ];

    private List<Lone> Only(Alignment alignment, IEnumerable<int> document, HashSet<int> paired) =>
        [.. document.Where(alignment.Alone.ContainsKey).Select(c => _builder.Lone(c, alignment.Alone[c], paired.Contains(c)))];

    private List<int> OnSide(IEnumerable<int> document, Opposition opposition, int side) => [.. document.Where(c => _labelling.SideOf(c, opposition) == side)];

    private SortedSet<int> NumbersOf(Document document) =>
        [.. _engine.Clauses.Index().Where(c => c.Item.Id.Document == document.Id && !c.Item.IsApparatus).Select(c => c.Index)];
}
