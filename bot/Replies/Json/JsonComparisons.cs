using System.Text.Json;
using Index.Corpus;
using Index.Passages;
using Index.Principles;

namespace Bot.Replies.Json;

/// <summary>Comparisons as the JSON contract has them.</summary>
internal static class JsonComparisons
{
    public static ComparingJson Of(Reply.Comparing reply, JsonElement id, Func<ClauseId, Document> documents)
    {
        var comparison = reply.Comparison;
        CoupleJson Couple(Comparison of) => JsonComparisons.Couple(of, documents, reply.Why);

        var first = Couple(comparison);
        return new ComparingJson(id, first.A, first.B, first.Pairs, first.OnlyA, first.OnlyB)
        {
            Variants = comparison.IsOfEditions ? [.. comparison.Variants.Select(v => new VariantJson(v.Clause.ToString(), Quote(v.Quoted), Quote(v.Other)))] : null,
            Unplaced = first.Unplaced,
            Topic = comparison.Topic is { } topic ? JsonReplies.Whole(topic) : null,
            More = reply.More.Count > 0 ? [.. reply.More.Select(Couple)] : null,
        };
    }

    private static CoupleJson Couple(Comparison of, Func<ClauseId, Document> documents, bool why)
    {
        PassageJson One(Passage passage) => JsonPassages.Of(passage, documents(passage.Clause.Id), why);
        PassageJson Lone(Lone lone) => One(lone.Passage) with { Principles = [.. lone.Principles.Select(JsonReplies.Whole)], Meets = lone.MeetsElsewhere };
        PairJson Pair(Pair pair) => new(JsonReplies.Whole(pair.Principle), One(pair.A), One(pair.B))
        {
            Principles = [.. pair.Principles.Select(JsonReplies.Whole)],
            Mutual = pair.IsMutual,
            LabelAbout = pair.Label.About,
            Label = pair.Label.Name,
            LabelA = pair.Label.InA,
            LabelB = pair.Label.InB,
            SharedWords = pair.SharedWords,
            AloneA = pair.AloneA,
            AloneB = pair.AloneB,
            Score = pair.Why.Value,
            Why = why ? JsonPassages.Explain(pair.Why) : null,
        };

        return new CoupleJson(
            of.A, of.B, [.. of.Pairs.Select(Pair)], [.. of.OnlyA.Select(Lone)], [.. of.OnlyB.Select(Lone)],
            of.Unplaced.Count > 0 ? [.. of.Unplaced.Select(clause => clause.Id.ToString())] : null);
    }

    private static QuoteJson Quote(Placement place) => new(place.Quote, place.File.Name, place.Span.Start, place.Span.Length);
}
