using Index.Corpus;
using Index.FullText;

namespace Index.Passages.Knowledge;

/// <summary>Which words and expressions stand for which, from a file in Solr's synonym format with weights after ^.</summary>
public sealed class Thesaurus
{
    private readonly Dictionary<string, Dictionary<string, Kin>> _kin = [];

    private readonly Dictionary<string, List<string>> _loose = [];

    private Thesaurus(IReadOnlyList<CorpusFault> faults) => Faults = faults;

    /// <summary>No kin at all.</summary>
    public static Thesaurus Empty { get; } = new([]);

    /// <summary>Lines that could not be read, each with its number.</summary>
    public IReadOnlyList<CorpusFault> Faults { get; }

    /// <summary>Every expression that has kin, analysed.</summary>
    public IEnumerable<string> Asked => _kin.Keys;

    /// <summary>Every expression on either side, analysed.</summary>
    public IEnumerable<string> Terms => _kin.Keys.Concat(_kin.Values.SelectMany(k => k.Keys)).Distinct();

    /// <summary>The kin of an analysed expression, nearest first; empty when it has none.</summary>
    public IReadOnlyCollection<Kin> Of(string key) => _kin.TryGetValue(key, out var kin) ? kin.Values : [];

    /// <summary>The kin of the expressions that share this loose term; empty when none does.</summary>
    public IEnumerable<Kin> OfLoose(string loose) => _loose.TryGetValue(loose, out var keys) ? keys.SelectMany(Of) : [];

    /// <summary>Whether an expression with this loose term has kin.</summary>
    public bool KnowsLoose(string loose) => _loose.ContainsKey(loose);

    /// <summary>Reads the lines of a thesaurus; <paramref name="file"/> names it in faults.</summary>
    public static Thesaurus Parse(IReadOnlyList<string> lines, string file)
    {
        var faults = new List<CorpusFault>();
        var thesaurus = new Thesaurus(faults);
        for (var i = 0; i < lines.Count; i++)
        {
            var rule = lines[i].Split('#')[0].Trim();
            if (rule.Length == 0) continue;
            if (!thesaurus.Add(rule, i + 1))
                faults.Add(new CorpusFault(file, i + 1, $"This rule cannot be read: “{rule}”.", "Write “a, b^0.8, c” or “asked, asked => found^0.9, found”."));
        }
        foreach (var (key, kin) in thesaurus._kin)
            thesaurus._kin[key] = kin.OrderByDescending(k => k.Value.Weight).ToDictionary(k => k.Key, k => k.Value);
        foreach (var key in thesaurus._kin.Keys)
            if (LoosePairs.KeyOf(key) is { } loose)
            {
                if (!thesaurus._loose.TryGetValue(loose, out var keys)) thesaurus._loose[loose] = keys = [];
                keys.Add(key);
            }
        return thesaurus;
    }

    private bool Add(string rule, int line)
    {
        var sides = rule.Split("=>");
        if (sides.Length > 2) return false;
        var left = ThesaurusTerm.ParseAll(sides[0]);
        var right = sides.Length == 2 ? ThesaurusTerm.ParseAll(sides[1]) : left;
        if (left is null || right is null) return false;
        foreach (var asked in left)
            foreach (var found in right)
                // In a group of equals both weights count: a far member is far from every other.
                Add(asked.Key, new Kin(found.Key, found.Written, found.Weight * (sides.Length == 1 ? asked.Weight : 1), line));
        return true;
    }

    private void Add(string asked, Kin kin)
    {
        if (asked == kin.Key) return;
        if (!_kin.TryGetValue(asked, out var known)) _kin[asked] = known = [];
        if (!known.TryGetValue(kin.Key, out var before) || before.Weight < kin.Weight) known[kin.Key] = kin;
    }
}
