using System.Collections.Concurrent;
using Index.Corpus;
using Index.FullText;

namespace Index.Passages.Knowledge;

/// <summary>Which words and expressions stand for which, from a file in Solr's synonym format with weights after ^.</summary>
public sealed class Thesaurus
{
    private readonly Grouped<(ThesaurusRule Rule, ThesaurusTerm Asked)> _asked;
    private readonly Lazy<Grouped<string>> _loose;

    // A large group has as many pairs as its size squared, of which few are ever asked for.
    private readonly ConcurrentDictionary<string, IReadOnlyCollection<Kin>> _kin = [];

    private readonly IReadOnlyList<ThesaurusRule> _rules;

    private Thesaurus(IReadOnlyList<ThesaurusRule> rules, IReadOnlyList<CorpusFault> faults)
    {
        (_rules, Faults) = (rules, faults);
        _asked = new(from rule in rules from asked in rule.Asked where rule.Found.Any(found => found.Key != asked.Key) select (asked.Key, (rule, asked)));
        _loose = new(() => new Grouped<string>([.. _asked.Keys.Select(key => (LoosePairs.KeyOf(key) ?? "", key)).Where(pair => pair.Item1.Length > 0)]));
        var found = rules.SelectMany(r => r.Found.Where(f => r.Asked.Any(a => a.Key != f.Key))).Select(f => f.Key);
        Terms = [.. _asked.Keys.Concat(found).Distinct()];
    }

    /// <summary>No kin at all.</summary>
    public static Thesaurus Empty { get; } = new([], []);

    /// <summary>Lines that could not be read, each with its number.</summary>
    public IReadOnlyList<CorpusFault> Faults { get; }

    /// <summary>Every expression that has kin, analysed.</summary>
    public IEnumerable<string> Asked => _asked.Keys;

    /// <summary>Every expression on either side, analysed, each once.</summary>
    public IReadOnlyList<string> Terms { get; }

    /// <summary>Every expression as the file writes it.</summary>
    public IEnumerable<string> Written => _rules.SelectMany(r => r.Asked.Concat(r.Found)).Select(t => t.Written);

    /// <summary>The kin of an analysed expression, nearest first; empty when it has none.</summary>
    public IReadOnlyCollection<Kin> Of(string key) => _asked.Of(key) is { Count: > 0 } given ? _kin.GetOrAdd(key, static (_, given) => Nearest(given), given) : [];

    /// <summary>The kin of the expressions that share this loose term; empty when none does.</summary>
    public IEnumerable<Kin> OfLoose(string loose) => _loose.Value.Of(loose).SelectMany(Of);

    /// <summary>Whether an expression with this loose term has kin.</summary>
    public bool KnowsLoose(string loose) => _loose.Value.Contains(loose);

    /// <summary>Reads the lines of a thesaurus; <paramref name="file"/> names it in faults.</summary>
    public static Thesaurus Parse(IReadOnlyList<string> lines, string file)
    {
        var written = lines.Select(line => line.Split('#', 2)[0].Trim()).ToArray();
        var read = new ThesaurusRule?[written.Length];
        var known = new Dictionary<string, ThesaurusTerm>(StringComparer.Ordinal);
        for (var i = 0; i < written.Length; i++) read[i] = ThesaurusRule.Parse(written[i], i + 1, known);
        var faults = Enumerable.Range(0, written.Length).Where(i => read[i] is null && written[i].Length > 0)
            .Select(i => new CorpusFault(file, i + 1, $"This rule cannot be read: “{written[i]}”.", "Write “a, b^0.8, c” or “asked, asked => found^0.9, found”."));
        return new Thesaurus([.. read.OfType<ThesaurusRule>()], [.. faults]);
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
