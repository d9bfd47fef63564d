using System.Collections.Concurrent;
using Index.Corpus;
using Index.Search;

namespace Index.Passages.Knowledge;

/// <summary>Which words and expressions stand for which, from a file in Solr's synonym format with weights after ^.</summary>
public sealed class Thesaurus
{
    private readonly ILookup<string, (ThesaurusRule Rule, ThesaurusTerm Asked)> _asked;
    private readonly ILookup<string, string> _pairs;

    // A large group has as many pairs as its size squared, of which few are ever asked for.
    private readonly ConcurrentDictionary<string, IReadOnlyCollection<Kin>> _kin = [];

    private readonly IReadOnlyList<ThesaurusRule> _rules;

    private Thesaurus(IReadOnlyList<ThesaurusRule> rules, IReadOnlyList<CorpusFault> faults)
    {
        (_rules, Faults) = (rules, faults);
        _asked = AskedOf(rules).ToLookup(asked => asked.Key, asked => (asked.Rule, asked.Asked), StringComparer.Ordinal);
        _pairs = Asked.Select(key => (Key: key, Pair: WordPairs.TermOf(key))).Where(asked => asked.Pair is not null)
            .ToLookup(asked => asked.Pair!, asked => asked.Key, StringComparer.Ordinal);
    }

    /// <summary>No kin at all.</summary>
    public static Thesaurus Empty { get; } = new([], []);

    /// <summary>Lines that could not be read, each with its number.</summary>
    public IReadOnlyList<CorpusFault> Faults { get; }

    /// <summary>Every expression that has kin, analysed.</summary>
    public IEnumerable<string> Asked => _asked.Select(asked => asked.Key);

    /// <summary>Every expression on either side, analysed, each once; gathered anew each time.</summary>
    public IReadOnlyCollection<string> Terms
    {
        get
        {
            var terms = new HashSet<string>(Asked, StringComparer.Ordinal);
            foreach (var rule in _rules)
                foreach (var found in rule.Found)
                    if (HasOther(rule.Asked, found))
                        terms.Add(found.Key);
            return terms;
        }
    }

    /// <summary>Every expression as the file writes it.</summary>
    public IEnumerable<string> Written => _rules.SelectMany(r => r.Asked.Concat(r.Found)).Select(t => t.Written);

    /// <summary>The kin of an analysed expression, nearest first; empty when it has none.</summary>
    public IReadOnlyCollection<Kin> Of(string key) => _asked.Contains(key) ? _kin.GetOrAdd(key, static (key, asked) => Nearest(asked[key]), _asked) : [];

    /// <summary>The kin of the expressions that share this loose term; empty when none does.</summary>
    public IEnumerable<Kin> OfLoose(string loose) => _pairs[loose].SelectMany(Of);

    /// <summary>Whether an expression with this loose term has kin.</summary>
    public bool KnowsLoose(string loose) => _pairs.Contains(loose);

    /// <summary>Reads the text of a thesaurus; <paramref name="file"/> names it in faults.</summary>
    public static Thesaurus Parse(string text, string file)
    {
        var (rules, faults) = ThesaurusReader.Read(text, file);
        return new Thesaurus(rules, faults);
    }

    // Who stands in a rule with none but itself has no kin by it.
    private static IEnumerable<(string Key, ThesaurusRule Rule, ThesaurusTerm Asked)> AskedOf(IReadOnlyList<ThesaurusRule> rules)
    {
        foreach (var rule in rules)
            foreach (var asked in rule.Asked)
                if (HasOther(rule.Found, asked))
                    yield return (asked.Key, rule, asked);
    }

    private static bool HasOther(IReadOnlyList<ThesaurusTerm> terms, ThesaurusTerm than)
    {
        foreach (var term in terms)
            if (term.Key != than.Key)
                return true;
        return false;
    }

    private static IReadOnlyCollection<Kin> Nearest(IEnumerable<(ThesaurusRule Rule, ThesaurusTerm Asked)> given)
    {
        var nearest = new Dictionary<string, Kin>();
        foreach (var kin in given.SelectMany(g => g.Rule.KinOf(g.Asked)))
            if (!nearest.TryGetValue(kin.Key, out var before) || before.Weight < kin.Weight)
                nearest[kin.Key] = kin;
        return [.. nearest.Values.OrderByDescending(k => k.Weight)];
    }
}
