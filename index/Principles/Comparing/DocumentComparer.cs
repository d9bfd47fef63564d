using Index.Corpus;
using Index.Passages.Knowledge;
using Index.Search;

namespace Index.Principles.Comparing;

/// <summary>Two documents side by side. Everything is worked out with the document of the lower id first and mirrored if need be, so that the order asked cannot matter.</summary>
internal sealed class DocumentComparer
{
    private readonly ClauseIndex _index;
    private readonly IReadOnlyList<Opposition> _oppositions;
    private readonly IReadOnlyCollection<string> _expressions;
    private readonly ThemeIndex _themes;
    private readonly Labelling _labelling;
    private readonly Dictionary<string, Range> _ranges = [];
    private readonly int _clauses;
    private readonly PrincipleAnswers _principles;

    public DocumentComparer(IReadOnlyList<Document> documents, IReadOnlyCollection<string> expressions, ClauseIndex index, ThemeIndex themes, IReadOnlyList<Opposition> oppositions, PrincipleAnswers principles)
    {
        (_index, _expressions, _themes, _oppositions, _principles) = (index, expressions, themes, oppositions, principles);
        _labelling = new Labelling(index, oppositions);
        var first = 0;
        foreach (var document in documents)
        {
            _ranges[document.Id] = new Range(first, first + document.Clauses.Count);
            first += document.Clauses.Count + document.Apparatus.Count;
            _clauses += document.Clauses.Count;
        }
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
        var expressions = new ExpressionTable(_expressions, _index.Vocabulary);
        var words = WordsOf(a, expressions).Concat(WordsOf(b, expressions)).ToDictionary();
        var matters = topic is null ? Matters.Of(_themes, _clauses, _ranges[a.Id], _ranges[b.Id]) : [Narrowed(topic)];
        var builder = new PairBuilder(_index, words, _labelling);
        var alignment = new Alignment((x, y) => words[x].Likeness(words[y]));
        foreach (var matter in matters) alignment.Add(matter, matter.Of(mine), matter.Of(theirs));
        if (topic is null)
            foreach (var opposition in _oppositions)
                foreach (var side in (int[])[1, 2])
                    alignment.Join(OnSide(mine, opposition, side), OnSide(theirs, opposition, 3 - side), (x, y) => words[x].Likeness(words[y]));
        var paired = alignment.Pairs.Keys.SelectMany(p => (int[])[p.A, p.B]).ToHashSet();
        return new Comparison(a.Id, b.Id, Grouped(builder, alignment, matters), Only(builder, alignment, mine, paired), Only(builder, alignment, theirs, paired))
        {
            Topic = topic is null ? null : matters[0].Name,
            Unplaced = topic is null ? [.. mine.Concat(theirs).Where(c => !paired.Contains(c) && !alignment.Alone.ContainsKey(c)).Select(c => _index.Clauses[c])] : [],
        };
    }

    private Matter Narrowed(string topic)
    {
        var theme = _principles.Find(topic);
        return Matters.Of(theme?.Principle.Name ?? topic.Trim(), _principles.Of(topic, null), _index, theme);
    }

    // Those that are each other's closest come first; pairs of one principle stand together, the principle with the best pair first.
    private static List<Pair> Grouped(PairBuilder builder, Alignment alignment, IReadOnlyList<Matter> matters) =>
    [
        .. alignment.Pairs.Select(p => builder.Pair(p.Key.A, p.Key.B, p.Value, matters) with { IsMutual = alignment.Mutual.Contains(p.Key) })
            .OrderByDescending(p => p.Why.Value).ThenBy(p => p.A.Clause.Number).ThenBy(p => p.B.Clause.Number)
            .GroupBy(p => (p.IsMutual, p.Principle)).OrderByDescending(g => g.Key.IsMutual).SelectMany(g => g),
    ];

    private static List<Lone> Only(PairBuilder builder, Alignment alignment, IEnumerable<int> document, HashSet<int> paired) =>
        [.. document.Where(alignment.Alone.ContainsKey).Select(c => builder.Lone(c, alignment.Alone[c], paired.Contains(c)))];

    private List<int> OnSide(IEnumerable<int> document, Opposition opposition, int side) => [.. document.Where(c => _labelling.SideOf(c, opposition) == side)];

    private SortedSet<int> NumbersOf(Document document) => [.. Enumerable.Range(_ranges[document.Id].Start.Value, document.Clauses.Count)];

    private IEnumerable<KeyValuePair<int, ClauseWords>> WordsOf(Document document, ExpressionTable expressions)
    {
        var number = _ranges[document.Id].Start.Value;
        foreach (var listed in ListedClause.Of([document]).Take(document.Clauses.Count))
            yield return new(number++, new ClauseWords(AnalyzedClause.From(listed), expressions, _index));
    }
}
