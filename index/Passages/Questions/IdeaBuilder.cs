using Index.Passages.Knowledge;
using Index.Passages.Ranking;
using Index.Search;
using Index.Text.Analysis;

namespace Index.Passages.Questions;

/// <summary>Makes an idea of a stretch of a question: the asker's own words, their kin, and words that plain English uses alike.</summary>
internal sealed class IdeaBuilder(ClauseIndex index, Thesaurus thesaurus, Compounds compounds, NearWords near, RankingWeights weights)
{
    // Below it kin is near and no other name.
    private const double SameThing = 0.95;

    /// <summary>The idea of a stretch, as the texts of the named documents may say it; of all, when none is named.</summary>
    public Idea Of(Segment segment, string question, IReadOnlyList<Token> plain, IReadOnlyList<string> documents)
    {
        var written = segment.Written(question, plain);
        var key = compounds.Joined(segment.Key);
        var isWord = !key.Contains(' ', StringComparison.Ordinal);
        var literal = segment.Count == 1 && Names.IsName(written, question, plain[segment.First].Span.Start);
        var alternatives = new Dictionary<string, Alternative> { [key] = new(key, 1, 1, Reason.Own) };
        string[] variants = [.. compounds.Apart(key)];
        foreach (var variant in variants) alternatives.TryAdd(variant, new(variant, 1, 1, Reason.OwnOtherwise));
        var own = alternatives.Keys.Max(index.DocumentFrequency);
        var known = index.DocumentFrequency(key);
        // A document speaks in its own words: where it does not hold the asker's, another name of the same thing is as sure as where no text holds them.
        var isOtherwiseNamed = own > 0 && documents.Count > 0 && !alternatives.Keys.Any(way => index.Holds(documents, way));
        var (share, sure) = own > 0 ? (weights.Kin, weights.SureKin) : (weights.KinOfUnknown, weights.SureKinOfUnknown);
        if (WordPairs.TermOf(key) is { } loose) Add(alternatives, loose, weights.Loose, weights.SureLoose, Reason.Apart(written));
        foreach (var kin in variants.Prepend(key).SelectMany(thesaurus.Of).Concat(segment.LooseKey is { } pair ? thesaurus.OfLoose(pair) : []))
        {
            var rarity = Rarity(known, kin.Key);
            var certain = isOtherwiseNamed && kin.Weight >= SameThing && thesaurus.Of(kin.Key).Any(back => back.Key == key && back.Weight >= SameThing) ? weights.SureKinOfUnknown : sure * rarity;
            Add(alternatives, kin.Key, share * kin.Weight * rarity, certain * kin.Weight, Reason.KinOf(written, kin));
            if (WordPairs.TermOf(kin.Key) is not { } looseKin) continue;
            rarity = Rarity(known, looseKin);
            Add(alternatives, looseKin, share * weights.Loose * kin.Weight * rarity, sure * weights.SureLoose * kin.Weight * rarity, Reason.KinApart(written, kin));
        }
        foreach (var word in key.Split(' ').Where(w => !Segmenter.IsNoise(w) && !Vocabulary.General.Contains(w)))
            foreach (var (stem, similarity) in near.Of(word))
            {
                var share2 = (isWord ? 1 : weights.Word) * (own > 0 ? weights.Near : weights.NearOfUnknown) * similarity * Rarity(known, stem);
                Add(alternatives, stem, share2, Math.Min(share2, weights.SureNear * similarity), Reason.Near(word, similarity));
            }
        foreach (var word in key.Split(' '))
            if (!isWord && !Segmenter.IsNoise(word))
                Add(alternatives, word, weights.Word * ShareOf(word), weights.SureWord * ShareOf(word), Reason.PartOf(written));
        return new Idea(written, [.. alternatives.Values])
        {
            Share = isWord ? ShareOf(key) : 1,
            IsLiteral = literal && (key.Any(char.IsDigit) || thesaurus.Of(key).Count == 0 && index.DocumentFrequency(key) == 0),
        };
    }

    private double ShareOf(string word) => Vocabulary.General.Contains(word) ? weights.General : 1;

    /// <summary>A rare kin must not outweigh the asker's own commoner word: its weight is lowered to the own word's rarity.</summary>
    private double Rarity(int known, string kin)
    {
        if (known == 0) return 1;
        var other = index.DocumentFrequency(kin);
        return other == 0 || other >= known ? 1
            : index.Rarity(known) / index.Rarity(other);
    }

    private static void Add(Dictionary<string, Alternative> alternatives, string key, double weight, double sureness, Reason why)
    {
        if (weight > 0 && (!alternatives.TryGetValue(key, out var known) || known.Weight < weight)) alternatives[key] = new Alternative(key, weight, sureness, why);
    }
}
