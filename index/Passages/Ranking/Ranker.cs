using Index.Passages.Knowledge;
using Index.Passages.Questions;
using Index.Search;
using Index.Text;

namespace Index.Passages.Ranking;

/// <summary>
/// Question to ranked clauses: BM25 over every idea's terms, then what the plain score cannot see:
/// how much of the question the clause meets, whether the ideas meet in one sentence, and shared principles.
/// </summary>
internal sealed class Ranker(ClauseIndex index, ThemeIndex themes, RankingWeights weights)
{
    private const int Candidates = 200;

    // The sense of a clause moves it a few places, so it is asked of the first ones only.
    private const int WithSense = 30;
    private readonly Sense _sense = new(index, WordVectors.Shipped);

    public IReadOnlyList<Scored> Rank(Question question)
    {
        var query = new ClauseQuery([.. question.Ideas.Select(i => new Disjunction([.. i.Alternatives.Select(a => new WeightedTerm(a.Key, a.Weight * i.Share))]))])
        {
            Documents = question.Documents,
            Tie = weights.Tie,
        };
        var importance = question.Ideas.Select(Importance).ToArray();
        var wanted = themes.Activated(question);
        return BySense(question, [.. InOrder(index.Search(query, Candidates).Select(hit => Score(hit, question, importance, wanted)))]);
    }

    private static IEnumerable<Scored> InOrder(IEnumerable<Scored> scored) => scored.OrderByDescending(s => s.Score).ThenBy(s => s.Hit.Clause);

    private IReadOnlyList<Scored> BySense(Question question, IReadOnlyList<Scored> ranked)
    {
        if (question.ByWordsAlone || weights.Sense == 0 || ranked.Count == 0 || _sense.Of(question.Ideas.SelectMany(i => i.Key.Split(' '))) is not { } sense) return ranked;
        return [.. InOrder(ranked.Take(WithSense).Select(s => WithNearness(s, _sense.Nearness(sense, s.Hit.Clause), ranked[0].Score))), .. ranked.Skip(WithSense)];
    }

    private Scored WithNearness(Scored scored, double nearness, double best)
    {
        var gain = weights.Sense * nearness * best;
        return gain == 0 ? scored : scored with { Score = scored.Score + gain, Sense = gain, Explain = Why };

        Explanation Why()
        {
            var parts = scored.Why.Parts.Append(new Explanation(() => ScoreWords.NearInSense(nearness, weights.Sense), gain)).ToList();
            return new Explanation(() => ScoreWords.Sum, parts.Sum(p => p.Value), parts);
        }
    }

    /// <summary>How much an idea weighs in the share that is met: the rarer, the more; an idea the corpus cannot say weighs most.</summary>
    private double Importance(Idea idea)
    {
        var known = idea.Alternatives.Where(a => a.Sureness > 0.5).Select(a => index.DocumentFrequency(a.Key)).Where(n => n > 0).ToList();
        return idea.Share * (known.Count == 0
            ? weights.Unknown * index.Rarity(0)
            : index.Rarity(known.Max()));
    }

    private Scored Score(Hit hit, Question question, double[] importance, IReadOnlyDictionary<int, double> wanted)
    {
        var (all, rarity, plain) = (importance.Sum(), 0.0, 0.0);
        foreach (var concept in hit.Concepts)
        {
            rarity += importance[concept.Concept] * Confidence(concept, question.Ideas[concept.Concept]);
            plain += concept.Value;
        }
        var met = rarity / Math.Max(all, 1e-9);
        var coverage = hit.Score * weights.Coverage * met;
        var proximity = hit.Score * weights.Proximity * Together(hit, question);
        var shared = themes.Agreement(hit.Clause, wanted);
        var principle = hit.Score * weights.Principle * shared;
        var quoted = question.Quoted.Count == 0 ? [] : question.Quoted.Where(q => index.Clauses[hit.Clause].Quote.Contains(q, StringComparison.OrdinalIgnoreCase)).ToList();
        // The same numbers in the same order as the parts of the explanation, which is put into words only for the clauses that are shown.
        var score = plain + coverage;
        if (proximity > 0) score += proximity;
        if (principle > 0) score += principle;
        foreach (var _ in quoted) score += hit.Score;
        return new Scored(hit, met, rarity, score, Why);

        Explanation Why()
        {
            var parts = hit.Concepts.Select(concept => Explain(concept, question)).ToList();
            parts.Add(new Explanation(() => ScoreWords.Meets(met, weights.Coverage), coverage));
            if (proximity > 0) parts.Add(new Explanation(() => ScoreWords.OneSentence(weights.Proximity), proximity));
            if (principle > 0) parts.Add(new Explanation(() => ScoreWords.SharedPrinciples(string.Join(", ", themes.Shared(hit.Clause, wanted).Take(3)), shared, weights.Principle), principle));
            parts.AddRange(quoted.Select(words => new Explanation(() => ScoreWords.HoldsQuoted(words), hit.Score)));
            return new Explanation(() => ScoreWords.Sum, parts.Sum(p => p.Value), parts);
        }
    }

    // The term that ranks best may be a lesser one: the surest that the text itself holds counts.
    private static double Confidence(ConceptHit hit, Idea idea)
    {
        var confidence = idea.Alternatives[hit.Best].Sureness;
        foreach (var term in hit.Terms)
            if (term.Places.Count > 0)
                confidence = Math.Max(confidence, idea.Alternatives[term.Term].Sureness);
        return confidence;
    }

    private static Explanation Explain(ConceptHit hit, Question question)
    {
        var idea = question.Ideas[hit.Concept];
        var best = idea.Alternatives[hit.Best];
        return new Explanation(() => ScoreWords.Idea(idea.Written, best.Key, best.Why.Words, best.Weight), hit.Value);
    }

    /// <summary>The share of the matched ideas, beyond the first, that stand in the sentence where most of them meet.</summary>
    private double Together(Hit hit, Question question)
    {
        if (hit.Concepts.Count < 2) return 0;
        var clause = index.Clauses[hit.Clause];
        var places = new List<IReadOnlyList<Span>>(hit.Concepts.Count);
        foreach (var concept in hit.Concepts)
            if (concept.Terms.First(term => term.Term == concept.Best).Places is { Count: > 0 } found)
                places.Add(found);
        if (places.Count < 2) return 0;
        var most = 0;
        foreach (var sentence in Sentences.Of(clause.Text.File, clause.Text.Span))
        {
            most = Math.Max(most, HeldBy(sentence, places));
            if (most == places.Count) break;
        }
        return most < 2 ? 0 : (most - 1.0) / (question.Ideas.Count - 1);
    }

    private static int HeldBy(Span sentence, List<IReadOnlyList<Span>> places)
    {
        var held = 0;
        foreach (var those in places)
            if (Holds(sentence, those))
                held++;
        return held;
    }

    private static bool Holds(Span sentence, IReadOnlyList<Span> places)
    {
        for (var i = 0; i < places.Count; i++)
            if (sentence.Contains(places[i]))
                return true;
        return false;
    }
}
