using Index;
using Index.Corpus;
using Index.Passages;
using Index.Principles;
using Index.Text;

namespace Tests.Support;

/// <summary>A small corpus cut from the real one, with answers made by hand: what the index would find, without the index.</summary>
internal static class HandMade
{
    public static Clause Sovereignty { get; } = Seeds.Clause("wuzhen/2");

    public static Clause Positive { get; } = Seeds.Clause("wuzhen/7");

    /// <summary>Longer than a page of text takes.</summary>
    public static Clause Long { get; } = Seeds.Clause("dfi/reclaiming/p2");

    /// <summary>Stands under a heading and completes a lead-in.</summary>
    public static Clause Rights { get; } = Seeds.Clause("dfi/vision/b1");

    /// <summary>Holds a misprint, and stands in two editions that differ.</summary>
    public static Clause TwicePrinted { get; } = Seeds.Clause("shared-future/path/2");

    public static Library Library { get; } = new(new LoadedCorpus(
        [Cut("wuzhen", Sovereignty, Positive), Cut("dfi", Long, Rights), Cut("shared-future", TwicePrinted)],
        [new CorpusFault("broken.txt", 3, "Line 3 is not UTF-8.", "Save it as UTF-8.")]));

    public static Document DocumentOf(ClauseId id) => Library.Documents.Single(document => document.Id == id.Document);

    /// <summary>A passage in which the words matched.</summary>
    public static Passage Passage(Clause clause, params string[] matched)
    {
        var spans = matched.Select(word => new Span(clause.Text.Span.Start + clause.Quote.IndexOf(word, StringComparison.Ordinal), word.Length));
        return new Passage(clause, 7.125, [.. spans], new Explanation("sum of the parts", 7.125, [new Explanation("BM25 of “sovereignty”", 7.1254)]));
    }

    public static Answer Answer(string query, params Passage[] passages) =>
        new() { Query = query, Passages = passages, Searched = new Searched(84, 4) };

    public static Answer Silence(string query) =>
        new() { Query = query, Near = [Passage(Positive)], Searched = new Searched(84, 4) };

    public static Comparison Comparison { get; } =
        new("dfi", "wuzhen",
            [
                new Pair("Sovereignty", Passage(Rights), Passage(Sovereignty, "sovereignty"))
                {
                    Principles = ["Sovereignty", "Peace"],
                    Label = new PairLabel(PairKind.OppositeTerms, ["human rights"], ["sovereignty"]) { About = "state control" },
                    IsMutual = true,
                    SharedWords = ["respected / respect", "rights"],
                    AloneA = ["dignity"],
                    AloneB = ["abusing", "resources"],
                    Why = new Explanation("likeness", 0.5),
                },
            ],
            [new Lone(Passage(Long), ["Disinformation"], MeetsElsewhere: true)], [new Lone(Passage(Positive), ["Culture"], MeetsElsewhere: false)]);

    private static Document Cut(string id, params Clause[] clauses)
    {
        var whole = Seeds.Document(id);
        return whole with { Clauses = clauses, Apparatus = [], Variants = [.. whole.Variants.Where(v => clauses.Any(c => c.Id == v.Clause))] };
    }
}
