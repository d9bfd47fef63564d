using Index.Passages.Questions;
using Index.Search;

namespace Index.Passages.Knowledge;

/// <summary>Which clauses speak to which themes, and which themes a question touches.</summary>
public sealed class ThemeIndex
{
    private readonly Dictionary<string, List<(int Theme, double Weight)>> _touches = [];
    private readonly double[] _rarity;
    private readonly ThemeReader _reader;
    private readonly int[] _counts;

    // The themes of clause c stand from _first[c] up to _first[c + 1]: flat, for a large corpus has more memberships than clauses.
    private readonly int[] _first;
    private readonly (int Theme, float Strength)[] _ofClauses;

    /// <summary>Takes the memberships that are kept beside the index; else reads the whole index once for every theme, and keeps what it finds there.</summary>
    public ThemeIndex(ClauseIndex index, IReadOnlyList<Theme> themes)
    {
        (Themes, _reader) = (themes, new ThemeReader(index));
        var labelled = ThemeLabels.Read(index, themes) ?? ThemeLabels.Find(index, themes, _reader);
        (_first, _ofClauses) = ByClause(labelled, index.Clauses.Count);
        _counts = [.. labelled.Select(clauses => clauses.Count)];
        _rarity = [.. _counts.Select(index.Rarity)];
        for (var t = 0; t < themes.Count; t++)
        {
            foreach (var name in themes[t].Names) Touch(name, t, 1);
            foreach (var term in themes[t].Terms.Where(x => x.With is null)) Touch(term.Key, t, term.Weight);
        }
    }

    /// <summary>The themes, in the order of the file.</summary>
    public IReadOnlyList<Theme> Themes { get; }

    /// <summary>The clauses that speak to one theme, with the words that do, read from the index anew each time; of all clauses, or of a range of their numbers.</summary>
    public IReadOnlyList<Membership> MembersOf(int theme, Range? clauses = null) => _reader.Members(Themes[theme], clauses ?? Range.All);

    /// <summary>How many clauses speak to a theme.</summary>
    public int CountOf(int theme) => _counts[theme];

    /// <summary>The themes that a question's own words and near kin touch, each with its share (together 1).</summary>
    public IReadOnlyDictionary<int, double> Activated(Question question)
    {
        var active = new Dictionary<int, double>();
        foreach (var idea in question.Ideas)
            foreach (var alternative in idea.Alternatives)
                if (_touches.TryGetValue(alternative.Key, out var themes))
                    foreach (var (theme, weight) in themes)
                        active[theme] = Math.Max(active.GetValueOrDefault(theme), alternative.Weight * weight * _rarity[theme]);
        var all = active.Values.Sum();
        return all == 0 ? active : active.ToDictionary(a => a.Key, a => a.Value / all);
    }

    /// <summary>How far a clause speaks to the wanted themes, from 0 to 1.</summary>
    public double Agreement(int clause, IReadOnlyDictionary<int, double> wanted)
    {
        var sum = 0.0;
        foreach (var (theme, strength) in Of(clause))
            if (wanted.TryGetValue(theme, out var share))
                sum += share * strength;
        return sum;
    }

    /// <summary>The names of the wanted themes that the clause speaks to, the one that counts most first.</summary>
    public IEnumerable<string> Shared(int clause, IReadOnlyDictionary<int, double> wanted) =>
        Of(clause).ToArray().Where(own => wanted.ContainsKey(own.Theme)).OrderByDescending(own => wanted[own.Theme] * own.Strength).Select(own => Themes[own.Theme].Principle.Name);

    private ReadOnlySpan<(int Theme, float Strength)> Of(int clause) => _ofClauses.AsSpan(_first[clause].._first[clause + 1]);

    private static (int[] First, (int Theme, float Strength)[] OfClauses) ByClause(IReadOnlyList<IReadOnlyList<LabelledClause>> labelled, int clauses)
    {
        var first = new int[clauses + 1];
        foreach (var one in labelled.SelectMany(m => m)) first[one.Clause + 1]++;
        for (var c = 0; c < clauses; c++) first[c + 1] += first[c];
        var ofClauses = new (int Theme, float Strength)[first[clauses]];
        var next = first.ToArray();
        for (var t = 0; t < labelled.Count; t++)
            foreach (var (clause, strength) in labelled[t])
                ofClauses[next[clause]++] = (t, strength);
        return (first, ofClauses);
    }

    private void Touch(string key, int theme, double weight)
    {
        if (!_touches.TryGetValue(key, out var themes)) _touches[key] = themes = [];
        themes.Add((theme, weight));
    }
}
