using Index.FullText;
using Index.Passages.Questions;

namespace Index.Passages.Ranking;

/// <summary>The terms of an idea that the corpus holds, surest first, each looked up once a question and not once a clause.</summary>
internal sealed class SureTerms(IClauseEngine engine, Idea idea)
{
    private readonly (double Sureness, string Key, ReadOnlyMemory<int> Holders)[] _terms =
        [.. idea.Alternatives.Select(a => (a.Sureness, a.Key, Holders: engine.Holders(a.Key))).Where(t => t.Holders.Length > 0).OrderByDescending(t => t.Sureness)];

    /// <summary>The sureness of the surest term that the clause's text holds, at least that of <paramref name="best"/>: the term that ranks best may be a lesser one.</summary>
    public double Surest(int clause, int best)
    {
        var least = idea.Alternatives[best].Sureness;
        foreach (var (sureness, key, holders) in _terms)
        {
            if (sureness <= least) break;
            if (holders.Span.BinarySearch(clause) >= 0 && engine.Places(clause, key).Count > 0) return sureness;
        }
        return least;
    }
}
