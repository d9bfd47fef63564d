namespace Index.Principles.Comparing;

/// <summary>
/// Which clauses of two documents stand side by side. On a matter that both speak to, each clause stands beside the one of the other document
/// that is most like it in words, weighted by how surely both speak to the matter; on a matter where the other is silent it stands alone.
/// </summary>
internal sealed class Alignment
{
    private readonly Dictionary<(int A, int B), double> _pairs = [];
    private readonly Dictionary<int, List<Matter>> _alone = [];
    private readonly Func<int, int, double> _likeness;

    /// <summary>Takes the likeness of two clauses, 0 to 1.</summary>
    public Alignment(Func<int, int, double> likeness) => _likeness = likeness;

    /// <summary>The pairs with their best score on any matter.</summary>
    public IReadOnlyDictionary<(int A, int B), double> Pairs => _pairs;

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
        foreach (var x in a) Keep(x, b.MaxBy(y => score(x, y)), score);
        foreach (var y in b) Keep(a.MaxBy(x => score(x, y)), y, score);
    }

    private void Keep(int x, int y, Func<int, int, double> score) =>
        _pairs[(x, y)] = Math.Max(_pairs.GetValueOrDefault((x, y)), score(x, y));

    private void StandAlone(Matter matter, IReadOnlyList<int> clauses)
    {
        foreach (var clause in clauses)
        {
            if (!_alone.TryGetValue(clause, out var matters)) _alone[clause] = matters = [];
            matters.Add(matter);
        }
    }
}
