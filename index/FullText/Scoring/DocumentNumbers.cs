using Index.Corpus;

namespace Index.FullText.Scoring;

/// <summary>Which clause is of which document, by number, so that a filter compares no strings.</summary>
internal sealed class DocumentNumbers
{
    private readonly Dictionary<string, int> _numbers = [];
    private readonly int[] _ofClause;

    public DocumentNumbers(IReadOnlyList<Clause> clauses)
    {
        _ofClause = new int[clauses.Count];
        for (var i = 0; i < clauses.Count; i++)
        {
            _numbers.TryAdd(clauses[i].Id.Document, _numbers.Count);
            _ofClause[i] = _numbers[clauses[i].Id.Document];
        }
    }

    /// <summary>Whether a clause is of one of the documents.</summary>
    public Predicate<int> Of(IEnumerable<string> documents)
    {
        var wanted = new bool[_numbers.Count];
        foreach (var document in documents)
            if (_numbers.TryGetValue(document, out var number))
                wanted[number] = true;
        return clause => wanted[_ofClause[clause]];
    }
}
