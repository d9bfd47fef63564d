using Index.Passages.Knowledge;
using Index.Passages.Ranking;

namespace Index.Evaluation;

/// <summary>One kind of evidence that can be switched off, to see what it carries.</summary>
public sealed record Ablation(string Name)
{
    private Func<RankingWeights, RankingWeights> Weights { get; init; } = weights => weights;

    private Func<Knowledge, Knowledge> Knowledge { get; init; } = knowledge => knowledge;

    /// <summary>Every kind, one at a time, and at last all together: BM25 and the silence of unmet words.</summary>
    public static IReadOnlyList<Ablation> All { get; } =
    [
        new("kin") { Weights = w => w with { Kin = 0, KinOfUnknown = 0 } },
        new("thesaurus.txt") { Knowledge = k => k with { Thesaurus = Thesaurus.Empty } },
        new("words near each other") { Weights = w => w with { Loose = 0 } },
        new("a word of an expression") { Weights = w => w with { Word = 0 } },
        new("everyday words weigh less") { Weights = w => w with { General = 1 } },
        new("lesser terms of an idea") { Weights = w => w with { Tie = 0, PrincipleTie = 0 } },
        new("share of question met") { Weights = w => w with { Coverage = 0 } },
        new("ideas in one sentence") { Weights = w => w with { Proximity = 0 } },
        new("shared principles") { Weights = w => w with { Principle = 0 } },
        new("nearness in sense") { Weights = w => w with { Sense = 0 } },
        new("terms of principles") { Weights = w => w with { PrincipleTerm = 0 } },
        new("principles.json") { Knowledge = k => k with { Principles = [] } },
        new("met rarity") { Weights = w => w with { Evidence = 0 } },
        new("words nobody says") { Weights = w => w with { Unknown = 0 } },
        new("threshold of silence") { Weights = w => w with { Answering = 0, AnsweringInDocument = 0, AnsweringPresupposed = 0 } },
        new("all but the words")
        {
            Weights = w => w with { Coverage = 0, Proximity = 0, Sense = 0, General = 1 },
            Knowledge = k => k with { Thesaurus = Thesaurus.Empty, Principles = [] },
        },
    ];

    /// <summary>The same library without this evidence.</summary>
    public Library Of(Library library) => new(library.Corpus, Knowledge(library.Knowledge), Weights(library.Weights));
}
