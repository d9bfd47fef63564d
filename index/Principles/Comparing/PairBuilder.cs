using Index.Passages;
using Index.Search;
using Index.Text;

namespace Index.Principles.Comparing;

/// <summary>Turns aligned clauses into what is shown: passages with the words that speak to the matter, shared words, label, and why.</summary>
internal sealed class PairBuilder(ClauseIndex index, IReadOnlyDictionary<int, ClauseWords> words, Labelling labelling)
{
    /// <summary>The pair of two clauses; <paramref name="matters"/> are those compared on.</summary>
    public Pair Pair(int a, int b, double score, IReadOnlyList<Matter> matters)
    {
        var shared = matters.Where(m => m.Voices.ContainsKey(a) && m.Voices.ContainsKey(b)).OrderByDescending(m => Weight(m, a, b)).ToList();
        var label = labelling.Of(a, b, shared);
        return new Pair(shared.Count > 0 ? shared[0].Name : labelling.Between(a, b)!.Name, Passage(a, shared), Passage(b, shared))
        {
            Principles = [.. shared.Select(m => m.Name)],
            Label = label,
            SharedWords = words[a].SharedWith(words[b]),
            AloneA = words[a].Without(words[b]),
            AloneB = words[b].Without(words[a]),
            Why = new Explanation(() => LikenessWords.Product, Math.Round(score, 4),
            [
                new Explanation(() => LikenessWords.Likeness, Math.Round(words[a].Likeness(words[b]), 4)),
                .. shared.Select(m => new Explanation(() => LikenessWords.Weight(m.Name), Math.Round(Weight(m, a, b), 3))),
            ]),
        };
    }

    /// <summary>A clause with the matters that the other document is silent on.</summary>
    public Lone Lone(int clause, IReadOnlyList<Matter> matters, bool meetsElsewhere)
    {
        var strongest = matters.OrderByDescending(m => m.Rarity * m.Voices[clause].Strength).ToList();
        return new Lone(Passage(clause, strongest), [.. strongest.Select(m => m.Name)], meetsElsewhere);
    }

    private Passage Passage(int clause, IReadOnlyList<Matter> matters) => new(
        index.Clauses[clause],
        Math.Round(matters.Select(m => m.Voices[clause].Strength).DefaultIfEmpty(0).Max(), 3),
        Spans.Merged(matters.SelectMany(m => m.Voices[clause].Places)),
        new Explanation(() => LikenessWords.Strongest, matters.Select(m => m.Voices[clause].Strength).DefaultIfEmpty(0).Max(),
            [.. matters.Select(m => new Explanation(m.Name, Math.Round(m.Voices[clause].Strength, 3)))]));

    private static double Weight(Matter matter, int a, int b) => matter.Rarity * matter.Voices[a].Strength * matter.Voices[b].Strength;
}
