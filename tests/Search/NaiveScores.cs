using Index.Search;
using Index.Text.Analysis;

namespace Tests.Search;

/// <summary>
/// The score of a query by the formula of BM25, clause by clause, with nothing clever and in doubles.
/// Text, headings and lead-in are one field. Its length counts the places of words; the average length counts all terms.
/// </summary>
internal sealed class NaiveScores
{
    // Lucene computes in floats.
    private const double Rounding = 1e-5;
    private readonly IReadOnlyList<string> _documents;
    private readonly IReadOnlyList<Dictionary<string, int>> _counts;
    private readonly IReadOnlyList<double> _lengths;
    private readonly Dictionary<string, int> _holders;
    private readonly double _average;

    public NaiveScores(IReadOnlyList<AnalyzedClause> clauses, KnownExpressions expressions)
    {
        _documents = [.. clauses.Select(clause => clause.Clause.Id.Document)];
        _counts =
            [.. clauses.Select(clause => KnownTerms.Of(clause, expressions).CountBy(known => known.Term).ToDictionary())];
        _lengths = [.. clauses.Select(clause => InOneByte(Places(clause.Text) + Places(clause.Context)))];
        _holders = _counts.SelectMany(counts => counts.Keys).CountBy(term => term).ToDictionary();
        _average = _counts.Select(counts => counts.Values.Sum()).DefaultIfEmpty(0).Average();
    }

    /// <summary>The clauses that score above 0, in the order of their numbers.</summary>
    public IReadOnlyDictionary<int, double> Scores(ClauseQuery query) =>
        Concepts(query).Where(one => one.Value.Count > 0)
            .ToDictionary(one => one.Key, one => one.Value.Values.Sum(concept => concept.Value));

    /// <summary>How the best clauses differ from the formula's: in order, scores or the parts of these; up to rounding.</summary>
    public IEnumerable<string> Faults(ClauseQuery query, int most, IReadOnlyList<Hit> hits)
    {
        var concepts = Concepts(query);
        var scores = Scores(query);
        var best = scores.Values.OrderDescending().Take(most).ToList();
        if (hits.Count != best.Count || hits.DistinctBy(hit => hit.Clause).Count() != best.Count)
            yield return $"{hits.Count} clauses, not {best.Count}";
        for (var i = 0; i < hits.Count; i++)
        {
            var hit = hits[i];
            if (!scores.TryGetValue(hit.Clause, out var score) || !IsNear(hit.Score, score))
                yield return $"{hit.Clause} scores {hit.Score}, not {score}";
            else if (score < best[^1] * (1 - Rounding)) yield return $"{hit.Clause} is not among the best";
            if (i > 0 && (-hit.Score, hit.Clause).CompareTo((-hits[i - 1].Score, hits[i - 1].Clause)) < 0)
                yield return $"{hit.Clause} stands behind {hits[i - 1].Clause}";
            foreach (var fault in Faults(query, hit, concepts.GetValueOrDefault(hit.Clause) ?? [])) yield return fault;
        }
    }

    private static IEnumerable<string> Faults(
        ClauseQuery query, Hit hit, SortedDictionary<int, (double Value, double[] Terms)> concepts)
    {
        if (!hit.Concepts.Select(concept => concept.Concept).SequenceEqual(concepts.Keys))
            yield return $"{hit.Clause} meets other concepts";
        else
            foreach (var got in hit.Concepts)
            {
                var where = $"{hit.Clause}, concept {got.Concept}";
                var (value, terms) = concepts[got.Concept];
                if (!IsNear(got.Value, value)) yield return $"{where} brings {got.Value}, not {value}";
                if (terms[got.Best] < terms.Max() * (1 - Rounding))
                    yield return $"{where}: {query.Concepts[got.Concept].Terms[got.Best]} is not the best";
                var held = Enumerable.Range(0, terms.Length).Where(term => terms[term] > 0);
                if (!got.Terms.Select(term => term.Term).SequenceEqual(held)) yield return $"{where}: other terms";
                else if (!got.Terms.All(term => IsNear(term.Value, terms[term.Term])))
                    yield return $"{where}: other values";
            }
    }

    private static bool IsNear(double got, double wanted) => Math.Abs(got - wanted) <= Rounding * wanted;

    // By clause: what each concept brings, and each of its terms alone.
    private Dictionary<int, SortedDictionary<int, (double Value, double[] Terms)>> Concepts(ClauseQuery query)
    {
        var all = new Dictionary<int, SortedDictionary<int, (double, double[])>>();
        for (var clause = 0; clause < _counts.Count; clause++)
        {
            if (query.Documents.Count > 0 && !query.Documents.Contains(_documents[clause])) continue;
            var concepts = all[clause] = [];
            for (var concept = 0; concept < query.Concepts.Count; concept++)
            {
                double[] terms = [.. query.Concepts[concept].Terms.Select(term => Value(term, clause))];
                if (terms.DefaultIfEmpty(0).Max() is > 0 and var best)
                    concepts[concept] = (best + query.Tie * (terms.Sum() - best), terms);
            }
        }

        return all;
    }

    private double Value(WeightedTerm term, int clause)
    {
        if (!_counts[clause].TryGetValue(term.Term, out var frequency)) return 0;
        const double k1 = 0.5, b = 0.3;
        double holders = _holders[term.Term];
        var rarity = Math.Log(1 + (_counts.Count - holders + 0.5) / (holders + 0.5));
        return term.Weight * rarity * frequency * (k1 + 1) / (frequency + k1 * (1 - b + b * _lengths[clause] / _average));
    }

    private static int Places(IReadOnlyList<Token> tokens) => tokens.DistinctBy(token => token.Position).Count();

    // Of 1/√length Lucene keeps the exponent and three binary digits, and cuts off the rest (floatToByte315).
    private static double InOneByte(int length)
    {
        if (length == 0) return 0;
        var norm = 1 / Math.Sqrt(length);
        var unit = Math.Pow(2, Math.Floor(Math.Log2(norm))) / 4;
        var kept = Math.Floor(norm / unit) * unit;
        return 1 / (kept * kept);
    }
}
