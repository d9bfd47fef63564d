namespace Index.Principles.Comparing;

/// <summary>
/// Which clauses of two documents stand side by side. On a matter that both speak to, each clause stands beside the one of the other document
/// that is most like it in words, weighted by how surely both speak to the matter; on a matter where the other is silent it stands alone.
/// </summary>
internal sealed class Alignment
{
    private readonly Dictionary<(int A, int B), double> _pairs = [];
    private readonly HashSet<(int A, int B)> _mutual = [];
    private readonly Dictionary<int, List<Matter>> _alone = [];
    private readonly Func<int, int, double> _likeness;

    /// <summary>Takes the likeness of two clauses, 0 to 1.</summary>
    public Alignment(Func<int, int, double> likeness) => _likeness = likeness;

    /// <summary>The pairs with their best score on any matter.</summary>
    public IReadOnlyDictionary<(int A, int B), double> Pairs => _pairs;

    /// <summary>The pairs in which, on some matter, each is the other's best counterpart.</summary>
    public IReadOnlySet<(int A, int B)> Mutual => _mutual;

    /// <summary>Clauses with the matters on which the other document is silent.</summary>
    public IReadOnlyDictionary<int, List<Matter>> Alone => _alone;

    /// <summary>Adds a matter: <paramref name="a"/> and <paramref name="b"/> are the clauses of each document that speak to it.</summary>
    public void Add(Matter matter, IReadOnlyList<int> a, IReadOnlyList<int> b)
    {
        if (b.Count == 0) StandAlone(matter, a);
        else if (a.Count == 0) StandAlone(matter, b);
        else Join(a, b, (x, y) => _likeness(x, y) * matter.Voices[x].Strength * matter.Voices[y].Strength);
    }

    /// <summary>Puts each clause beside its best counterpart, both ways.</summary>
    public void Join(IReadOnlyList<int> a, IReadOnlyList<int> b, Func<int, int, double> score)
    {
        if (a.Count == 0 || b.Count == 0) return;
        var forward = a.Select(x => (A: x, B: b.MaxBy(y => score(x, y)))).ToHashSet();
        foreach (var pair in forward) Keep(pair, score(pair.A, pair.B));
        foreach (var pair in b.Select(y => (A: a.MaxBy(x => score(x, y)), B: y)))
        {
            Keep(pair, score(pair.A, pair.B));
            if (forward.Contains(pair)) _mutual.Add(pair);
        }
    }

    private void Keep((int A, int B) pair, double score) => _pairs[pair] = Math.Max(_pairs.GetValueOrDefault(pair), score);

    private void StandAlone(Matter matter, IReadOnlyList<int> clauses)
    {
        foreach (var clause in clauses)
        {
            if (!_alone.TryGetValue(clause, out var matters)) _alone[clause] = matters = [];
            matters.Add(matter);
        }
    }
}
